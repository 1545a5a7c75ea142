import type { Condition, Rule } from './expected.ts'
import type { Persona } from './personas.ts'

/** What a test document is, in the words of the conditions. */
export type DocFacts = {
  /** Who is named on the other side. */
  holder?: string
  owner?: string
  state?: string
  /** Who counts the votes. */
  tellers?: string[]
  unit?: 'kinhte' | 'tonghop'
}

type Holds = (persona: Persona, facts: DocFacts) => boolean

const isOwner: Holds = ({ key }, { owner }) => owner === key
const isConcerned: Holds = ({ key }, { holder, owner }) => owner === key || holder === key

/** Several words of the table mean the same of a test document; each says it in the language of its collection. */
const holds: Record<Condition, Holds> = {
  draft: (_, { state }) => state === 'draft',
  giver: isOwner,
  lockHolder: isOwner,
  mine: isConcerned,
  notDraft: (_, { state }) => state !== 'draft',
  ownUnit: ({ unit }, facts) => facts.unit !== undefined && facts.unit === unit,
  party: isConcerned,
  proposed: (_, { state }) => state === 'proposed',
  published: (_, { state }) => state === 'published',
  self: isOwner,
  teller: ({ key }, { tellers = [] }) => tellers.includes(key),
  voted: (_, { state }) => state === 'counting',
}

/** Whether the reviewed rule lets this persona do it to this document. */
export const isExpected = (rule: Rule, persona: Persona, facts: DocFacts = {}): boolean =>
  rule.some(
    ({ to, when = [] }) =>
      (to.includes('anyone') || persona.roles.some((role) => to.includes(role))) &&
      when.every((condition) => holds[condition](persona, facts)),
  )
