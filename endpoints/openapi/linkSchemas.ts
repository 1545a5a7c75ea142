import { z } from 'zod'

const link = z.object({
  actions: z.array(z.string()),
  createdAt: z.string(),
  expiresAt: z.string(),
  giver: z.object({ id: z.string(), name: z.string() }),
  id: z.string(),
  openedAt: z.string().nullable().describe('When its page was first opened.'),
  recipientEmail: z.string(),
  recipientName: z.string(),
  shows: z.array(z.string()).describe('Keys of the fields that its page shows.'),
  status: z.enum(['expired', 'moved', 'open', 'revoked', 'rightless', 'used']),
  usedAction: z.string().nullable(),
  usedAt: z.string().nullable(),
})

export const linkBody = z.object({
  actions: z.array(z.string()).min(1).max(20).describe('What for: actions that you may do yourself now.'),
  days: z.int().min(1).max(15).optional().describe('Working days that it is good for; 3 when absent.'),
  email: z.string().max(254),
  name: z.string().max(200).describe('Who it is for; history names them.'),
  note: z.string().max(2000).optional(),
  rev: z.int().min(0).describe('The revision you read; 409 when somebody was faster.'),
  shows: z
    .array(z.string())
    .max(500)
    .optional()
    .describe(
      'Keys of fields of the form that the recipient is shown, of those that you read yourself; none when absent.',
    ),
})

export const linkAnswer = z.object({ link: link.describe('Never the address: that is mailed.') })

export const linksAnswer = z.object({ links: z.array(link) })
