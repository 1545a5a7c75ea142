import { z } from 'zod'

import { textSchema as text } from './textSchema.ts'

const doc = z.record(z.string(), z.unknown())

const rev = z.int().min(0).describe('The revision you read; 409 when somebody was faster.')

const onBehalfOf = z
  .string()
  .optional()
  .describe('The account whose delegation to you is used; found by itself when absent.')

export const commandAnswer = z.object({
  doc: doc.nullable().describe('The dossier as you may read it now; null when it has left your reach.'),
  rev: z.int(),
  state: z.string(),
})

/** Beside these: branches, corrections, delegations, everyday actions and who was asked, as docs/workflows.md tells. */
export const actionsAnswer = z.looseObject({
  actions: z.array(
    z.looseObject({
      allowed: z.boolean(),
      confirm: text.optional(),
      label: text,
      name: z.string(),
      reasons: z.array(text).describe('Why not, as sentences.'),
      requires: z.object({
        comment: z.boolean(),
        commentMin: z.int().optional().describe('The fewest characters of the comment.'),
        fields: z.array(z.object({ key: z.string(), label: text, type: z.enum(['date', 'text']) })),
      }),
      tone: z.enum(['danger', 'neutral', 'primary']),
    }),
  ),
  fields: z
    .record(z.string(), z.enum(['hidden', 'read', 'required', 'write']))
    .describe('What you may do with each field of the form now.'),
  sections: z
    .array(
      z.object({
        isComplete: z.boolean(),
        isMine: z.boolean(),
        key: z.string(),
        units: z.array(z.object({ id: z.string(), name: z.string() })),
      }),
    )
    .describe('The sections that certain units fill in, as far as you may see them.'),
  unseen: z
    .record(z.string(), doc)
    .describe(
      'How fields stand that follow from answers which you do not see: computed, visible, required, read-only.',
    ),
  canWrite: z.boolean().describe('Whether you may write answers in this state.'),
  children: z
    .array(
      z.looseObject({
        case: z.object({ id: z.string(), number: z.string().nullable(), title: z.string() }).nullable(),
        outcome: z.enum(['no', 'yes']).nullable(),
      }),
    )
    .describe('Cases that it has begun, and how each has ended; those you may not read without their name.'),
  dueAt: z.string().nullable(),
  next: z
    .array(z.object({ automatic: z.boolean(), label: text, to: text.nullable() }))
    .describe('What can happen as it stands, and the state to which that leads.'),
  others: z
    .array(z.looseObject({ id: z.string(), name: z.string() }))
    .describe('Who else could act as it stands, and how.'),
  phase: text.nullable(),
  rev: z.int(),
  state: z.string(),
  stateLabel: text.nullable(),
  turn: z.array(z.object({ id: z.string(), name: z.string() })).describe('Whose turn it is.'),
  why: z.array(text).describe('Why it waits for you; empty where it does not.'),
})

export const actionBody = z.object({
  comment: z.string().optional(),
  data: doc.optional().describe('The fields that the action requires.'),
  onBehalfOf,
  rev,
})

/** Described in docs/workflows.md. */
export const looseBody = z.looseObject({})

export const looseAnswer = z.looseObject({})

export const bulkBody = z.object({
  comment: z.string().optional(),
  data: doc.optional(),
  items: z
    .array(z.object({ id: z.string(), rev }))
    .describe('The dossiers, each with the rev that was read.'),
  onBehalfOf,
})

export const bulkAnswer = z.object({
  results: z
    .array(
      z.looseObject({
        errors: z.array(z.looseObject({ code: z.string(), message: z.string() })).optional(),
        id: z.string(),
        ok: z.boolean(),
        rev: z.int().optional(),
        state: z.string().optional(),
        status: z.int().optional(),
      }),
    )
    .describe('A result for each dossier: what it is now, or why not.'),
})

export const historyAnswer = z.object({
  entries: z.array(
    z.looseObject({
      action: z.string().nullable(),
      actorName: z.string().nullable(),
      at: z.string(),
      hash: z.string().describe('SHA-256 over this entry and the hash of the one before.'),
      id: z.string(),
      label: z.string().nullable(),
      prevHash: z.string().nullable().optional(),
      rev: z.int(),
      to: z.string().nullable(),
      words: z
        .record(z.string(), text)
        .describe('What keys and ids that were given with the action are called.'),
    }),
  ),
})

export const formAnswer = z.union([
  z.object({
    context: doc,
    definition: doc,
    records: doc.describe(
      'What fields are prefilled from beside the context, as far as the reader may read it.',
    ),
  }),
  z.looseObject({ $schema: z.string() }).describe('With format=json-schema: JSON Schema of the answers.'),
])

export const startCaseBody = z.object({
  answers: doc.optional(),
  procedure: z.string().describe('Id or key.'),
  title: z.string().max(300).optional(),
})

export const startNominationBody = z.object({
  answers: doc.optional().describe('Keyed by field key; may be incomplete.'),
  awardType: z.string().describe('Id or code.'),
  campaign: z.string().describe('Id or key.'),
  person: z.string().optional().describe('Id or key; or else `unit`.'),
  unit: z.string().optional().describe('Id or key; or else `person`.'),
})

export const answersBody = z.object({
  answers: doc.describe('Any part of them: absent keys stay, null clears.'),
  rev,
})

export const startSessionBody = z.object({
  council: z.string().optional().describe('Id; may be left out where there is one council.'),
  heldAt: z.string().optional(),
  place: z.string().optional(),
  title: z.string().max(300),
})

export const sessionBody = z.looseObject({
  agenda: z.array(z.string()).optional().describe('Ids of nominations.'),
  attendance: z.record(z.string(), z.enum(['absent', 'present', 'written'])).optional(),
  rev,
  tellers: z
    .array(z.string())
    .length(2)
    .optional()
    .describe('Ids of the two accounts that count the votes; named by secretary or chair.'),
})

export const ballotBody = z.object({
  choices: z
    .record(z.string(), z.enum(['abstain', 'no', 'yes']))
    .describe('One for each agenda line, by its id.'),
})

export const ballotAnswer = z.object({
  tracker: z.string().describe('Proves, later, that your ballot is in.'),
})

export const ballotStatusAnswer = z.object({
  cast: z.int(),
  lines: z.array(z.string()).describe('Ids of the agenda lines that are voted on in this round.'),
  mayVote: z.boolean().describe('Whether you are a voting member on the roll of this session.'),
  members: z.int(),
  mine: z.boolean(),
  open: z.boolean(),
})

export const decisionBody = z.object({
  nominations: z.array(z.string()).min(1).max(500),
  session: z.string().optional(),
  title: z.string().max(500),
})

export const publishAnswer = z.object({
  version: z.object({ id: z.string(), number: z.int(), sha256: z.string() }),
})

export const emptyBody = z.object({})

const file = z.object({
  field: z.string(),
  id: z.string(),
  name: z.string(),
  size: z.int(),
  type: z.string(),
  uploadedAt: z.string().nullable(),
})

export const filesAnswer = z.object({ files: z.array(file) })

const templateVersion = file.omit({ field: true }).extend({ number: z.int(), sha256: z.string() })

export const templateFilesAnswer = z.object({
  files: z.array(templateVersion).describe('The latest version first; it is the one in use.'),
})

export const documentsAnswer = z.object({
  canConvert: z.boolean().describe('Whether the server can make PDFs.'),
  documents: z.array(
    z.object({
      actorName: z.string().describe('Who took the step that it follows from.'),
      id: z.string(),
      madeAt: z.string().nullable(),
      name: z.string(),
      rev: z.int().describe('The revision of the dossier that it shows.'),
      sha256: z.string(),
      size: z.int(),
      stateLabel: text.nullable(),
      template: z.string(),
      templateNumber: z.int(),
      title: text,
    }),
  ),
})

export const filesBody = z.object({ file: z.string().meta({ format: 'binary' }) })

export const fileContent = z.string().meta({ format: 'binary' })

export const whyAnswer = z.object({ reasons: z.array(z.unknown()) })

export const usagesAnswer = z.object({
  form: z.array(z.object({ key: z.string(), path: z.string(), source: z.string() })),
  prefills: z
    .array(z.object({ field: z.string(), form: z.string() }))
    .describe('Fields, of other forms too, that begin with the answer of an earlier dossier.'),
  templates: z
    .array(z.object({ source: z.string(), template: z.string() }))
    .describe('Tags of document templates that name the field.'),
  workflows: z.array(z.object({ action: z.string(), source: z.string(), workflow: z.string() })),
})

export const classifyBody = z.object({
  definition: doc.optional().describe('Or else the draft as it stands.'),
})

export const classifyAnswer = z.looseObject({
  changes: z.array(z.unknown()),
  dossiers: z.object({ open: z.int(), total: z.int() }),
  findings: z.array(z.unknown()),
  mapping: z.array(z.unknown()),
  publishedNumber: z.int(),
  severity: z.string(),
})

export const migrateBody = z.object({
  dryRun: z.boolean().optional().describe('A preview unless false.'),
  limit: z.int().min(1).max(1000).optional(),
  mapping: z.array(doc).optional(),
})

export const migrateAnswer = z.looseObject({
  batch: z.string().nullable(),
  dossiers: z.array(doc),
  remaining: z.int(),
  target: z.object({ id: z.string(), number: z.int() }),
})

export const undoBody = z.object({ batch: z.string() })

export const undoAnswer = z.object({ dossiers: z.array(doc) })
