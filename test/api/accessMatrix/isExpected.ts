import type { Condition, Rule } from './expected.ts'
import type { Persona } from './personas.ts'

/** What a test document is, in the words of the conditions. */
export type DocFacts = {
  /** Who is named on the other side. */
  holder?: string
  owner?: string
  state?: string
  unit?: 'kinhte' | 'tonghop'
}

const holds: Record<Condition, (persona: Persona, facts: DocFacts) => boolean> = {
  draft: (_, { state }) => state === 'draft',
  giver: ({ key }, { owner }) => owner === key,
  lockHolder: ({ key }, { owner }) => owner === key,
  mine: ({ key }, { holder, owner }) => owner === key || holder === key,
  notDraft: (_, { state }) => state !== 'draft',
  ownUnit: ({ unit }, facts) => facts.unit !== undefined && facts.unit === unit,
  party: ({ key }, { holder, owner }) => owner === key || holder === key,
  proposed: (_, { state }) => state === 'proposed',
  published: (_, { state }) => state === 'published',
  self: ({ key }, { owner }) => owner === key,
}

/** Whether the reviewed rule lets this persona do it to this document. */
export const isExpected = (rule: Rule, persona: Persona, facts: DocFacts = {}): boolean =>
  rule.some(
    ({ to, when = [] }) =>
      (to.includes('anyone') || persona.roles.some((role) => to.includes(role))) &&
      when.every((condition) => holds[condition](persona, facts)),
  )
