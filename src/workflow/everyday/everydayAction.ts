import type { Text } from '../../shared/text.ts'
import type { Command, Facts, Instance, Passage, Refusal, WorkflowDefinition } from '../types.ts'

export type EverydayArgs = {
  command: Command
  definition: WorkflowDefinition
  facts: Facts
  instance: Instance
}

/** Something that can be done with every dossier without being drawn. */
export type EverydayAction = {
  /** Whether the button is shown: who may, and when, whatever the command's data. Undefined when it may be done. */
  barred: (args: Omit<EverydayArgs, 'command'>) => Refusal | undefined
  comment: boolean
  /** The fewest characters of a comment that is required. */
  commentMin?: number
  /** Whether it would change anything for this person; a repeat of it is harmless all the same. Offered when absent. */
  isOffered?: (args: Omit<EverydayArgs, 'command'>) => boolean
  label: Text
  perform: (args: EverydayArgs) => Passage | Refusal
}
