import { consequences } from '../../commendation/consequences.ts'
import { groups } from '../../commendation/groups.ts'
import { publishableCollections } from '../../commendation/publishableCollections.ts'
import { relations } from '../../commendation/relations.ts'
import { roles } from '../../commendation/roles.ts'
import { explainExpression } from '../../expressions/explainExpression.ts'
import { fieldsOf } from '../../forms/fieldsOf.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { mailTemplates } from '../../notifications/templates/index.ts'
import type { Text } from '../../shared/text.ts'
import type { WorkflowWords } from '../../workflow/design/wordsOfWorkflow.ts'
import { everydayActions } from '../../workflow/everyday/findEveryday.ts'
import { everydayNames, type WorkflowDefinition } from '../../workflow/types.ts'
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

/** What a workflow makes and publishes. */
const collectionWords: Record<string, Text> = {
  articles: { vi: 'Bài viết', en: 'Articles' },
  notices: { vi: 'Thông báo', en: 'Notices' },
  tasks: { vi: 'Nhiệm vụ kế hoạch', en: 'Plan tasks' },
}

const templateWords: Record<string, Text> = Object.fromEntries(
  Object.entries(mailTemplates).map(([key, { subject }]) => [key, subject]),
)

const choicesOf = (known: Record<string, Text>): Choice[] =>
  Object.entries(known).map(([value, label]) => ({ label, value }))

/** People that a rule may name: by what they are to the dossier, by office, by group. */
export const relationChoices = choicesOf(relationWords)
export const roleChoices = choicesOf(roleWords)
export const groupChoices = choicesOf(groups)

export const consequenceChoices = choicesOf(consequences)
/** Where a workflow may publish pages. */
export const pageChoices = choicesOf(collectionWords).filter(({ value }) =>
  publishableCollections.some((slug) => slug === value),
)

/** Mails of the office by what they are about. */
const templateChoices = choicesOf(templateWords)

/** The catalogue with what a workflow has itself: its actions, and the mails that it writes. */
export function withOwnOf(definition: WorkflowDefinition, catalogue: Catalogue): Catalogue {
  const mails = [
    ...templateChoices,
    ...(definition.mails ?? []).map(({ key, subject }) => ({ label: subject, value: key })),
  ]
  const own = { action: actionsOf(definition), template: among(mails) }
  return { ...catalogue, mails, words: { ...catalogue.words, ...own } }
}

/** How the actions of a workflow are called, with the everyday ones that people are remembered for. */
const actionsOf = ({ transitions }: WorkflowDefinition) =>
  lookUp({
    ...Object.fromEntries(everydayNames.map((name) => [name, everydayActions[name].label])),
    ...Object.fromEntries(transitions.map(({ action, label }) => [action, label])),
  })

type Named = Partial<Pick<Catalogue, 'documents' | 'people' | 'procedures' | 'units'>>

const among = (choices: Choice[]) =>
  lookUp(Object.fromEntries(choices.map(({ label, value }) => [value, label])))

/** How the names in a workflow are called, with the fields of its form. */
export const wordsWith = (form: FormDefinition | null, named: Named = {}): WorkflowWords => ({
  action: lookUp({}),
  collection: lookUp(collectionWords),
  consequence: lookUp(consequences),
  document: among(named.documents ?? []),
  explain: (source) => explainExpression(source, workflowScope(form).namingOf()),
  field: among((form ? fieldsOf(form) : []).map(({ key, label }) => ({ label, value: key }))),
  group: lookUp(groups),
  person: among((named.people ?? []).map(({ id, name }) => ({ label: { vi: name, en: name }, value: id }))),
  procedure: among(named.procedures ?? []),
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
