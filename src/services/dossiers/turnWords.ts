import { groups } from '../../commendation/groups.ts'
import { relations } from '../../commendation/relations.ts'
import { roles } from '../../commendation/roles.ts'
import { fieldsOf } from '../../forms/fieldsOf.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { Text } from '../../shared/text.ts'
import type { TurnWords } from '../../workflow/outlook/whyTurn.ts'

const roleWords: Record<string, Text> = Object.fromEntries(
  Object.entries(roles).map(([key, { label }]) => [key, label]),
)
const relationWords: Record<string, Text> = relations

/** How the office calls those whom a workflow gives its steps to. */
export const turnWords = (form: FormDefinition | null): TurnWords => {
  const labels = new Map(form ? fieldsOf(form).map(({ key, label }) => [key, label]) : [])
  const among = (known: Record<string, Text>) => (key: string) =>
    (Object.hasOwn(known, key) ? known[key] : undefined) ?? plain(key)
  return {
    field: (key) => labels.get(key) ?? plain(key),
    group: among(groups),
    relation: among(relationWords),
    role: among(roleWords),
    unit: () => ({ vi: 'đơn vị được nêu trong quy trình', en: 'the unit that the workflow names' }),
  }
}

const plain = (key: string): Text => ({ vi: key, en: key })
