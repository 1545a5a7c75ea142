import type { Text } from '../../shared/text.ts'
import type { AvailableAction } from '../types.ts'

/** Something that a one-time link may be given for. */
export type LinkableAction = { confirm?: Text; label: Text; name: string; needsComment: boolean }

/** Everyday work that needs no account: to speak, and to give one’s voice. */
const EVERYDAY: readonly string[] = ['comment', 'vote']

type Offered = { actions: AvailableAction[]; everyday: AvailableAction[] }

/**
 * What of a person’s own present actions they may lend by a one-time link: drawn ones that they may take as the dossier
 * stands and that ask for no more than a comment, a remark and a voice.
 */
export const linkableActions = ({ actions, everyday }: Offered): LinkableAction[] =>
  [
    ...actions.filter(({ allowed, requires }) => allowed && requires.fields.length === 0),
    ...everyday.filter(({ allowed, name }) => allowed && EVERYDAY.includes(name)),
  ].map(({ confirm, label, name, requires }) => ({
    ...(confirm === undefined ? {} : { confirm }),
    label,
    name,
    needsComment: requires.comment,
  }))
