import type { MailTemplateDefinition } from '../types.ts'
import { decisionIssued } from './decisionIssued.ts'
import { exemplarPublished } from './exemplarPublished.ts'
import { minutesToSign } from './minutesToSign.ts'
import { passwordReset } from './passwordReset.ts'
import { sectionOpened } from './sectionOpened.ts'
import { sessionConvened } from './sessionConvened.ts'
import { status } from './status.ts'
import { supplement } from './supplement.ts'
import { turn } from './turn.ts'
import { voteOpened } from './voteOpened.ts'

/** Mails the system sends; workflow effects name them by these keys. */
export const mailTemplates = {
  turn,
  status,
  supplement,
  sectionOpened,
  sessionConvened,
  voteOpened,
  minutesToSign,
  decisionIssued,
  exemplarPublished,
  passwordReset,
} as const satisfies Record<string, MailTemplateDefinition>
