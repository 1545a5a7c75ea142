import { z } from 'zod'

const text = z.strictObject({
  vi: z.string().trim().min(1).max(1000),
  en: z.string().trim().min(1).max(1000),
})
/** Keys are kept in dossiers and addresses: short, plain letters. */
const key = z.string().regex(/^[a-z][A-Za-z0-9_-]{0,59}$/)
const who = z
  .strictObject({ relation: key.optional(), role: key.optional() })
  .refine(({ relation, role }) => relation !== undefined || role !== undefined)
const people = z.array(who).max(50)

const state = z.strictObject({
  deadline: z.strictObject({ workingDays: z.int().min(1).max(400) }).optional(),
  key,
  kind: z.enum(['active', 'failure', 'initial', 'success', 'waiting']),
  label: text,
  phase: text,
  turn: people,
  write: people.optional(),
})

const recipient = z.union([
  z.enum(['assignees', 'creator']),
  z.strictObject({ relation: key }),
  z.strictObject({ role: key }),
])

const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mail'), template: key, to: recipient }),
  z.strictObject({ kind: z.literal('run'), name: key }),
])

const transition = z.strictObject({
  action: key,
  by: people,
  comment: z.enum(['none', 'optional', 'required']),
  confirm: text.optional(),
  effects: z.array(effect).max(50).optional(),
  fields: z
    .array(z.strictObject({ key, label: text, type: z.enum(['date', 'text']) }))
    .max(50)
    .optional(),
  from: z.array(key).min(1).max(100),
  label: text,
  not: z.array(key).max(50).optional(),
  system: z.boolean().optional(),
  to: z.union([key, z.literal('@previous')]),
  tone: z.enum(['danger', 'neutral', 'primary']).optional(),
  validatesForm: z.boolean().optional(),
  when: z
    .array(z.strictObject({ expression: z.string().trim().min(1).max(2000), message: text }))
    .max(50)
    .optional(),
})

/** The shape of a workflow definition, the same as the type `WorkflowDefinition`; unknown keys are refused. */
export const workflowDefinitionSchema = z.strictObject({
  formatVersion: z.literal(1),
  initial: key,
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/),
  name: text,
  states: z.array(state).min(1).max(100),
  transitions: z.array(transition).max(400),
})
