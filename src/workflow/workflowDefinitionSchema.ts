import { z } from 'zod'

import { everydayNames } from './types.ts'

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

const feel = z.string().trim().min(1).max(2000)
const days = z.int().min(1).max(400)

const source = z.discriminatedUnion('kind', [
  z.strictObject({ action: key, kind: z.literal('doer') }),
  z.strictObject({ field: z.string().min(1).max(200), kind: z.literal('field') }),
  z.strictObject({ group: key, kind: z.literal('group') }),
  z.strictObject({ kind: z.literal('headOf'), unit: z.string().min(1).max(100) }),
  z.strictObject({ kind: z.literal('heads'), levels: z.int().min(1).max(20) }),
  z.strictObject({ kind: z.literal('parentHead') }),
  z.strictObject({ kind: z.literal('person'), user: z.string().min(1).max(100) }),
  z.strictObject({ kind: z.literal('unitHead') }),
  z.strictObject({ kind: z.literal('who'), relation: key.optional(), role: key.optional() }),
])

const assignment = z.strictObject({
  mode: z.enum(['all', 'leastLoaded', 'pool', 'roundRobin']).optional(),
  nobody: z
    .union([z.literal('refuse'), z.strictObject({ action: key }), z.strictObject({ role: key })])
    .optional(),
  to: z.array(source).min(1).max(50),
})

const countShape = {
  abstain: z.boolean().optional(),
  base: z.enum(['asked', 'voiced']).optional(),
  endsEarly: z.boolean().optional(),
  percent: z.number().min(0.01).max(100).optional(),
  rule: z.enum(['all', 'any', 'ratio', 'sequential']),
}
const outcomes = { no: key, yes: key }
const join = z.union([
  z.enum(['all', 'any']),
  z.strictObject({ atLeast: z.int().min(1).max(100) }),
  z.strictObject({ percent: z.number().min(0.01).max(100) }),
])

const branch = z.strictObject({
  key,
  label: text,
  steps: z
    .array(
      z.strictObject({ assign: assignment, count: z.strictObject(countShape).optional(), key, label: text }),
    )
    .min(1)
    .max(20),
  when: feel.optional(),
})

const recipient = z.union([
  z.enum(['assignees', 'creator', 'watchers']),
  z.strictObject({ relation: key }),
  z.strictObject({ role: key }),
  z.strictObject({ user: z.string().min(1).max(100) }),
])

const shift = z.int().min(-400).max(1000)

const timer = z.strictObject({
  at: z.discriminatedUnion('from', [
    z.strictObject({ day: feel, from: z.literal('day'), workingDays: shift }),
    z.strictObject({ from: z.enum(['due', 'entry']), workingDays: shift }),
  ]),
  every: z.strictObject({ times: z.int().min(1).max(50), workingDays: days }).optional(),
  key,
  then: z.discriminatedUnion('do', [
    z.strictObject({ action: key, do: z.literal('move') }),
    z.strictObject({ do: z.literal('escalate') }),
    z.strictObject({ do: z.literal('remind'), template: key, to: recipient }),
    z.strictObject({ do: z.literal('settle') }),
  ]),
})

const state = z.strictObject({
  approval: z.strictObject({ ...countShape, ...outcomes }).optional(),
  assign: assignment.optional(),
  children: z
    .strictObject({
      ...outcomes,
      endsEarly: z.boolean().optional(),
      join,
      over: feel,
      procedure: z.string().min(1).max(100),
      unawaited: z.enum(['end', 'keep']).optional(),
    })
    .optional(),
  colour: z.enum(['amber', 'blue', 'green', 'grey', 'red', 'violet']).optional(),
  deadline: z
    .strictObject({ pauses: z.boolean().optional(), until: feel.optional(), workingDays: days.optional() })
    .refine(({ until, workingDays }) => until !== undefined || workingDays !== undefined)
    .optional(),
  fields: z
    .array(
      z.strictObject({
        field: z.string().min(1).max(200),
        permission: z.enum(['hidden', 'read', 'required', 'write']),
        who: people.optional(),
      }),
    )
    .max(500)
    .optional(),
  key,
  kind: z.enum(['active', 'failure', 'initial', 'success', 'waiting']),
  label: text,
  parallel: z
    .strictObject({
      ...outcomes,
      branches: z.array(branch).min(1).max(50),
      endsEarly: z.boolean().optional(),
      join,
    })
    .optional(),
  phase: text,
  place: z
    .strictObject({ x: z.int().min(-20_000).max(20_000), y: z.int().min(-20_000).max(20_000) })
    .optional(),
  timers: z.array(timer).max(20).optional(),
  turn: people,
  write: people.optional(),
})

const effect = z.discriminatedUnion('kind', [
  z.strictObject({
    action: key,
    comment: text,
    field: z.string().min(1).max(200),
    kind: z.literal('act'),
    undoes: key.optional(),
    when: feel.optional(),
  }),
  z.strictObject({ kind: z.literal('case'), procedure: z.string().min(1).max(100), title: text }),
  z.strictObject({
    kind: z.literal('document'),
    name: text.optional(),
    template: z.string().min(1).max(100),
  }),
  z.strictObject({ kind: z.literal('mail'), template: key, to: recipient }),
  z.strictObject({ kind: z.literal('notify'), text, to: recipient }),
  z.strictObject({
    body: feel.optional(),
    collection: key,
    kind: z.literal('publish'),
    summary: feel.optional(),
    title: feel,
  }),
  z.strictObject({
    collection: key,
    kind: z.literal('record'),
    name: key.optional(),
    values: z.record(key, feel),
  }),
  z.strictObject({ kind: z.literal('run'), name: key }),
  z.strictObject({ expression: feel, field: z.string().min(1).max(200), kind: z.literal('set') }),
  z.strictObject({ kind: z.literal('webhook'), name: key }),
  z.strictObject({ collection: key, kind: z.literal('withdraw') }),
])

const transition = z.strictObject({
  action: key,
  automatic: z.boolean().optional(),
  by: people,
  comment: z.enum(['none', 'optional', 'required']),
  commentMin: z.int().min(1).max(1000).optional(),
  confirm: text.optional(),
  decides: z.boolean().optional(),
  effects: z.array(effect).max(50).optional(),
  fields: z
    .array(z.strictObject({ key, label: text, type: z.enum(['date', 'text']) }))
    .max(50)
    .optional(),
  from: z.array(key).min(1).max(100),
  incomplete: z.boolean().optional(),
  label: text,
  not: z.array(key).max(50).optional(),
  notDoerOf: z
    .array(z.union([key, z.literal('*')]))
    .max(50)
    .optional(),
  system: z.boolean().optional(),
  to: z.union([key, z.literal('@previous')]),
  tone: z.enum(['danger', 'neutral', 'primary']).optional(),
  validatesForm: z.boolean().optional(),
  when: z
    .array(z.strictObject({ expression: z.string().trim().min(1).max(2000), message: text }))
    .max(50)
    .optional(),
})

const longText = z.string().trim().min(1).max(5000)
const mail = z.strictObject({ body: z.strictObject({ vi: longText, en: longText }), key, subject: text })

/** The shape of a workflow definition, the same as the type `WorkflowDefinition`; unknown keys are refused. */
export const workflowDefinitionSchema = z.strictObject({
  everydayOff: z.array(z.enum(everydayNames)).max(everydayNames.length).optional(),
  formatVersion: z.literal(1),
  initial: key,
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/),
  mails: z.array(mail).max(50).optional(),
  managers: people.optional(),
  name: text,
  restricted: z
    .strictObject({ to: z.array(z.strictObject({ role: key })).max(50), when: feel.optional() })
    .optional(),
  sealed: z.strictObject({ name: text.optional(), to: people.min(1), when: feel.optional() }).optional(),
  states: z.array(state).min(1).max(100),
  transitions: z.array(transition).max(400),
})
