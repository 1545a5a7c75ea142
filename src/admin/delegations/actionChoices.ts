import { findEveryday } from '../../workflow/everyday/findEveryday.ts'
import { everydayNames } from '../../workflow/types.ts'
import type { ListChoice } from './ChoiceList.tsx'
import type { KnownWorkflow } from './useWorkflows.ts'

/** What whoever reads a dossier does in their own name anyway. */
const ownWork: ReadonlySet<string> = new Set(['comment', 'copy', 'markRead', 'unwatch', 'watch'])

/** What people do in these workflows: the steps that are drawn, then what every procedure offers; one name each. */
export const actionChoices = (workflows: KnownWorkflow[]): ListChoice[] => {
  const definitions = workflows.flatMap(({ definition }) => definition ?? [])
  const drawn = definitions
    .flatMap(({ transitions }) => transitions)
    .filter(({ system }) => system !== true)
    .map(({ action, label }) => ({ key: action, label }))
  const everyday = definitions.flatMap((definition) =>
    everydayNames.flatMap((name) => {
      const action = findEveryday(definition, name)
      const isLendable = !ownWork.has(name) && (name !== 'openSeal' || definition.sealed !== undefined)
      return action && isLendable ? [{ key: name, label: action.label }] : []
    }),
  )
  return [...new Map([...everyday, ...drawn].map((choice) => [choice.key, choice])).values()].toSorted(
    (a, b) => Number(isEveryday(a)) - Number(isEveryday(b)),
  )
}

const isEveryday = ({ key }: ListChoice): boolean => (everydayNames as readonly string[]).includes(key)
