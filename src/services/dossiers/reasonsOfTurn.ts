import type { FormDefinition } from '../../forms/types.ts'
import { signedFor } from '../../shared/signedFor.ts'
import type { Text } from '../../shared/text.ts'
import { whyTurn } from '../../workflow/outlook/whyTurn.ts'
import { turnNow } from '../../workflow/relationsNow.ts'
import type { Facts, Instance, WorkflowDefinition } from '../../workflow/types.ts'
import type { Delegator } from './delegatorsOf.ts'
import { turnWords } from './turnWords.ts'

type Args = {
  definition: WorkflowDefinition
  /** Of the person under each of their faces. */
  faces: Facts[]
  form: FormDefinition | null
  instance: Instance
  lenders: Delegator[]
}

/** Why a dossier waits for somebody: in their own name, and in the name of each who lent them their power. */
export const reasonsOfTurn = ({ definition, faces, form, instance, lenders }: Args): Text[] => {
  const words = turnWords(form)
  const own = faces.map((facts) => whyTurn({ definition, facts, instance, words }))
  const turn = turnNow(definition, instance)
  const lent = lenders
    .filter(({ person }) => turn.includes(person.id))
    .map(({ kind, person }) => {
      const sign = signedFor(kind, person.name)
      return {
        vi: `Ông/Bà được ủy quyền xử lý việc của ${person.name} (${sign.vi}).`,
        en: `You act for ${person.name} (${sign.en}).`,
      }
    })
  return [...own.filter((text) => text !== null), ...lent]
}
