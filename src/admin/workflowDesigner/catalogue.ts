import { groups } from '../../commendation/groups.ts'
import { relations } from '../../commendation/relations.ts'
import { roles } from '../../commendation/roles.ts'
import { explainExpression } from '../../expressions/explainExpression.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { mailTemplates } from '../../notifications/templates/index.ts'
import type { Text } from '../../shared/text.ts'
import type { WorkflowWords } from '../../workflow/design/wordsOfWorkflow.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
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
  /** Mails that can be sent: the office's, and the workflow's own. */
  mails: Choice[]
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

const templateWords: Record<string, Text> = Object.fromEntries(
  Object.entries(mailTemplates).map(([key, { subject }]) => [key, subject]),
)

const choicesOf = (known: Record<string, Text>): Choice[] =>
  Object.entries(known).map(([value, label]) => ({ label, value }))

/** People that a rule may name: by what they are to the dossier, by office, by group. */
export const relationChoices = choicesOf(relationWords)
export const roleChoices = choicesOf(roleWords)
export const groupChoices = choicesOf(groups)

/** Mails of the office by what they are about. */
const templateChoices = choicesOf(templateWords)

/** The catalogue with the mails that a workflow writes itself. */
export function withMailsOf({ mails = [] }: WorkflowDefinition, catalogue: Catalogue): Catalogue {
  if (mails.length === 0) return catalogue
  const own = mails.map(({ key, subject }) => ({ label: subject, value: key }))
  const choices = [...templateChoices, ...own]
  return { ...catalogue, mails: choices, words: { ...catalogue.words, template: among(choices) } }
}

type Named = Partial<Pick<Catalogue, 'documents' | 'units'>>

const among = (choices: Choice[]) =>
  lookUp(Object.fromEntries(choices.map(({ label, value }) => [value, label])))

/** How the names in a workflow are called, with the fields of its form. */
export const wordsWith = (form: FormDefinition | null, named: Named = {}): WorkflowWords => ({
  document: among(named.documents ?? []),
  explain: (source) => explainExpression(source, workflowScope(form).namingOf()),
  group: lookUp(groups),
  relation: lookUp(relationWords),
  role: lookUp(roleWords),
  template: lookUp(templateWords),
  unit: among(named.units ?? []),
})

export const emptyCatalogue: Catalogue = {
  documents: [],
  form: null,
  forms: [],
  mails: templateChoices,
  people: [],
  procedures: [],
  units: [],
  words: wordsWith(null),
}
