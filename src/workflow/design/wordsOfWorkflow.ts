import type { Text } from '../../shared/text.ts'
import type { Who } from '../types.ts'

/** How what a workflow names is called for people; the engine knows no office and no award. */
export type WorkflowWords = {
  /** An action of this workflow. */
  action: (key: string) => Text
  /** A kind of records: notices, tasks, pages. */
  collection: (slug: string) => Text
  /** A consequence of the office. */
  consequence: (name: string) => Text
  /** What a document template makes. */
  document: (key: string) => Text
  /** A condition as a sentence; null when it cannot be read. */
  explain: (source: string) => null | Text
  /** A question of the form. */
  field: (key: string) => Text
  group: (key: string) => Text
  /** A person by their id. */
  person: (id: string) => Text
  procedure: (key: string) => Text
  relation: (key: string) => Text
  role: (key: string) => Text
  /** What a mail template is about. */
  template: (key: string) => Text
  /** A unit by its key. */
  unit: (key: string) => Text
}

/** What is named where people for a step are found. */
export type SourceWords = Pick<
  WorkflowWords,
  'action' | 'field' | 'group' | 'person' | 'relation' | 'role' | 'unit'
>

type PeopleWords = Pick<WorkflowWords, 'relation' | 'role'>

/** Texts put together with the same words between them in each language. */
export const joinTexts = (texts: Text[], between: Text): Text => ({
  vi: texts.map(({ vi }) => vi).join(between.vi),
  en: texts.map(({ en, vi }) => en || vi).join(between.en),
})

/** One way to name people: a role, a relation, or both together. */
export function tellWho({ relation, role }: Who, words: PeopleWords): Text {
  const parts = [
    ...(role === undefined ? [] : [words.role(role)]),
    ...(relation === undefined ? [] : [words.relation(relation)]),
  ]
  return joinTexts(parts, { vi: ' đồng thời là ', en: ' who is also ' })
}

/** Everybody whom one of these names. */
export const tellPeople = (people: Who[], words: PeopleWords): Text =>
  joinTexts(
    people.map((who) => tellWho(who, words)),
    { vi: '; ', en: '; ' },
  )
