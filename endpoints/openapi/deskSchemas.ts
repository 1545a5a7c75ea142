import { z } from 'zod'

import { textSchema as text } from './textSchema.ts'

const named = z.object({ id: z.string(), name: z.string() })

export const todoAnswer = z.object({
  counts: z.record(z.string(), z.int()).describe('How long every list is; unread are copies not yet noted.'),
  docs: z.array(
    z.object({
      about: z.string().nullable().describe('The campaign of a nomination, the procedure of a case.'),
      collection: z.string(),
      dueAt: z.string().nullable(),
      id: z.string(),
      isLate: z.boolean(),
      isToFill: z.boolean().describe('A section of its form waits for the unit of the reader.'),
      onBehalfOf: named.extend({ kind: z.string() }).nullable(),
      rev: z.int(),
      since: z.string().describe('When it came to this step.'),
      state: z.string(),
      stateLabel: text.nullable(),
      title: z.string(),
      turn: z.array(named),
      workflowVersion: z.string().nullable(),
    }),
  ),
  limit: z.int(),
  page: z.int(),
  totalDocs: z.int(),
  view: z.string(),
})

const troubles = (example: z.ZodType) => z.object({ examples: z.array(example), total: z.int() })

const delivery = z.object({
  about: z.string().nullable(),
  attempts: z.int(),
  collection: z.string().nullable(),
  id: z.string(),
  kind: z.string(),
  lastError: z.string().nullable(),
  since: z.string(),
  subject: z.string().nullable(),
})

export const healthAnswer = z.object({
  checkedAt: z.string(),
  dead: troubles(delivery).describe('Given up after the last attempt.'),
  late: troubles(delivery).describe('Due for more than five minutes and not begun.'),
  lateTimers: troubles(z.object({ collection: z.string(), id: z.string(), since: z.string() })),
  schedules: troubles(delivery).describe(
    'Cases that the clock could not begin yet; tried again by themselves.',
  ),
  stuck: troubles(delivery).describe('Taken by a worker whose lease has long run out.'),
  unsettled: z.int().describe('Dossiers whose last step has not reached history and outbox yet.'),
})

export const retryAnswer = z.object({ status: z.string() })

export const calendarAnswer = z.object({ url: z.string() })

export const bellBody = z.object({
  ids: z.array(z.string()).max(100).optional().describe('All when absent.'),
})

export const bellAnswer = z.object({
  latest: z.array(
    z.object({
      at: z.string(),
      id: z.string(),
      isRead: z.boolean(),
      link: z.string().nullable(),
      subject: z.string(),
    }),
  ),
  unread: z.int(),
})

export const staffListBody = z.object({
  dryRun: z.boolean().optional().describe('Tells what would be done, and does nothing.'),
  text: z.string().describe('Lines copied from a spreadsheet, cells parted by tabs, the headings first.'),
})

const staffChange = z.object({
  changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  id: z.string().nullable(),
  kind: z.enum(['change', 'create', 'same']),
  name: z.string(),
})

export const staffListAnswer = z.object({
  isDone: z.boolean(),
  problems: z.array(z.object({ code: z.string(), line: z.int(), message: text, path: z.string() })),
  steps: z.array(
    z.object({ account: staffChange.nullable(), line: z.int(), person: staffChange.nullable() }),
  ),
  units: z.array(
    staffChange.extend({ key: z.string().nullable(), line: z.int(), parentUnit: z.string().nullable() }),
  ),
  unusedColumns: z.array(z.string()),
})
