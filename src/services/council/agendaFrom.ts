import type { Payload } from 'payload'

import type { RulePack } from '../../commendation/rulePackSchema.ts'
import { thresholdFor } from '../../commendation/thresholdFor.ts'
import { newId } from '../../database/newId.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { AgendaLine } from './agenda.ts'
import { mayBeTabled } from './mayBeTabled.ts'
import { rulePackOf } from './rulePackOf.ts'
import { sessionInvalid, sessionProblem } from './sessionInvalid.ts'

/** The agenda as the secretary gave it (ids of nominations): lines that were there stay as they are, none is dropped. */
export const agendaFrom = async (
  payload: Payload,
  session: Dossier,
  given: unknown,
): Promise<AgendaLine[]> => {
  if (!Array.isArray(given) || given.length > 200) {
    throw sessionInvalid([
      sessionProblem(
        'agenda',
        'Chương trình phải là danh sách hồ sơ (tối đa 200).',
        'The agenda must be a list of dossiers (200 at most).',
      ),
    ])
  }
  const before = (session['agenda'] ?? []) as AgendaLine[]
  const ids = [...new Set(given.map((item) => idOf(item) ?? ''))]
  if (before.some(({ nomination }) => !ids.includes(nomination))) {
    throw sessionInvalid([
      sessionProblem(
        'agenda',
        'Hồ sơ đã trình Hội đồng không bỏ khỏi chương trình được; hãy tạm dừng hồ sơ nếu cần.',
        'A tabled dossier cannot be dropped from the agenda; put it on hold instead.',
      ),
    ])
  }
  const pack = await rulePackOf(payload, session['rulePack'])
  const lines: AgendaLine[] = []
  for (const [place, id] of ids.entries()) {
    const known = before.find(({ nomination }) => nomination === id)
    lines.push(known ?? { ...lineOf(await nominationFor(payload, session, id, place), pack), id: newId() })
  }
  return lines
}

const nominationFor = async (
  payload: Payload,
  session: Dossier,
  id: string,
  place: number,
): Promise<Dossier> => {
  const found = await payload.find({
    collection: 'nominations',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { id: { equals: id } },
  })
  const dossier = found.docs[0] as unknown as Dossier | undefined
  if (dossier && (await mayBeTabled(payload, dossier, session.id))) return dossier
  throw sessionInvalid([
    sessionProblem(
      `agenda.${String(place)}`,
      'Chỉ đưa vào chương trình hồ sơ đã thẩm định xong và chưa trình ở phiên họp khác.',
      'Only appraised dossiers that are not before another session go on the agenda.',
    ),
  ])
}

const lineOf = (dossier: Dossier, pack: RulePack): Omit<AgendaLine, 'id'> => {
  const awardCode = String(dossier['awardCode'] ?? '')
  return {
    awardCode,
    holderPerson: idOf(dossier['person']),
    nomination: dossier.id,
    thresholdPercent: thresholdFor(pack, awardCode),
    title: String(dossier['title'] ?? ''),
  }
}
