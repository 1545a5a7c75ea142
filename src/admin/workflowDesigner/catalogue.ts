import { relations } from '../../commendation/relations.ts'
import { roles } from '../../commendation/roles.ts'
import { explainExpression } from '../../expressions/explainExpression.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { mailTemplates } from '../../notifications/templates/index.ts'
import type { Text } from '../../shared/text.ts'
import type { WorkflowWords } from '../../workflow/design/wordsOfWorkflow.ts'
import { workflowScope } from './workflowScope.ts'

export type Choice = { label: Text; value: string }

export type Person = { id: string; name: string; roles: string[]; unit: null | string }

/** What the office has that a workflow can name. */
export type Catalogue = {
  /** Document templates in use that have a file. */
  documents: Choice[]
  /** The form that the workflow goes with, for its fields; null when none was chosen. */
  form: FormDefinition | null
  forms: Choice[]
  people: Person[]
  procedures: Choice[]
  /** Units by their keys. */
  units: Choice[]
  words: WorkflowWords
}

const lookUp =
  (known: Record<string, Text>) =>
  (key: string): Text =>
    known[key] ?? { vi: key, en: key }

const relationWords: Record<string, Text> = {
  assignee: { vi: 'Người đang đến lượt xử lý', en: 'Whoever’s turn it is' },
  ...relations,
}
const roleWords = Object.fromEntries(Object.entries(roles).map(([key, { label }]) => [key, label]))
const groupWords: Record<string, Text> = {
  council: { vi: 'Thành viên Hội đồng Thi đua – Khen thưởng', en: 'Members of the council' },
}

const templateWords: Record<string, Text> = Object.fromEntries(
  Object.entries(mailTemplates).map(([key, { subject }]) => [key, subject]),
)

const choicesOf = (known: Record<string, Text>): Choice[] =>
  Object.entries(known).map(([value, label]) => ({ label, value }))

/** People that a rule may name: by what they are to the dossier, by office, by group. */
export const relationChoices = choicesOf(relationWords)
export const roleChoices = choicesOf(roleWords)
export const groupChoices = choicesOf(groupWords)

/** Mails by what they are about. */
export const templateChoices = choicesOf(templateWords)

type Named = Partial<Pick<Catalogue, 'documents' | 'units'>>

const among = (choices: Choice[]) =>
  lookUp(Object.fromEntries(choices.map(({ label, value }) => [value, label])))

/** How the names in a workflow are called, with the fields of its form. */
export const wordsWith = (form: FormDefinition | null, named: Named = {}): WorkflowWords => ({
  document: among(named.documents ?? []),
  explain: (source) => explainExpression(source, workflowScope(form).namingOf()),
  group: lookUp(groupWords),
  relation: lookUp(relationWords),
  role: lookUp(roleWords),
  template: lookUp(templateWords),
  unit: among(named.units ?? []),
})

export const emptyCatalogue: Catalogue = {
  documents: [],
  form: null,
  forms: [],
  people: [],
  procedures: [],
  units: [],
  words: wordsWith(null),
}
