import type { Payload } from 'payload'

import type { User } from '../../payload-types.ts'
import { buildMail } from '../notifications/buildMail.ts'
import { buildOwnMail } from '../notifications/own/buildOwnMail.ts'
import type { Mail } from '../notifications/types.ts'
import type { DocumentMoment } from '../services/documents/documentScope.ts'
import { readableScope } from '../services/documents/readableScope.ts'
import type { WorkflowCollection } from '../services/dossiers/dossier.ts'
import type { ProcedureMail } from '../workflow/procedureMail.ts'
import type { Entry } from './entry.ts'
import { mailFactsOf } from './mailFactsOf.ts'

/** The mail of a row as its reader gets it: by a template of the office, or in the words of its procedure. */
export const writtenMail = async (payload: Payload, entry: Entry, user: User): Promise<Mail> => {
  const facts = mailFactsOf(entry, user.name)
  const own = entry.payload['own'] as ProcedureMail | undefined
  if (!own) return buildMail({ facts, language: 'vi', template: String(entry.payload['template']) })
  const moment = entry.payload as DocumentMoment
  const collection = entry.subjectCollection as WorkflowCollection
  const scope = await readableScope({
    id: entry.subjectId,
    moment: { ...moment, collection },
    payload,
    user,
  })
  return buildOwnMail({ facts, language: 'vi', mail: own, scope })
}
