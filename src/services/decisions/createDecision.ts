import type { Payload } from 'payload'

import { moneyFor } from '../../commendation/moneyFor.ts'
import { mostDecisionLines } from '../../commendation/mostDecisionLines.ts'
import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import type { Problem } from '../../shared/problem.ts'
import { refuseUnknownKeys } from '../../shared/refuseUnknownKeys.ts'
import { now } from '../clock.ts'
import { packInForce } from '../council/rulePackOf.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Command } from '../commands/once.ts'
import { startDossier } from '../dossiers/startDossier.ts'
import { startOnce } from '../dossiers/startOnce.ts'
import { latestWorkflow } from '../dossiers/workflowOf.ts'

export type DecisionLine = {
  awardCode: string
  holder: 'collective' | 'person'
  holderName: string
  money: null | number
  nomination: string
  title: string
}

type Args = { actor: Person; idempotencyKey?: string; input: Record<string, unknown>; payload: Payload }

const PREPARERS = ['standing-officer', 'standing-head', 'clerk']

/** Drafts a decision over finalized nominations, the money worked out from the rule pack in force. */
export const createDecision = (args: Args) =>
  startOnce({ ...args, collection: 'decisions' }, (command) => begin(args, command))

const begin = async ({ actor, input, payload }: Args, command: Command) => {
  if (!actor.roles.some((role) => PREPARERS.includes(role))) {
    throw new DomainError('NOT_ALLOWED', 403, {
      vi: 'Thường trực Hội đồng là nơi dự thảo quyết định.',
      en: 'Decisions are drafted by the standing body.',
    })
  }
  refuseUnknownKeys(input, ['nominations', 'session', 'title'])
  const { nominations, title } = input
  const problems: Problem[] = []
  if (typeof title !== 'string' || title.trim() === '' || title.length > 500)
    problems.push(
      problem(
        'title',
        'Hãy nhập trích yếu quyết định (tối đa 500 ký tự).',
        'Give the decision a title (500 characters at most).',
      ),
    )
  if (!Array.isArray(nominations) || nominations.length === 0 || nominations.length > mostDecisionLines)
    problems.push(
      problem(
        'nominations',
        `Hãy chọn từ 1 đến ${String(mostDecisionLines)} hồ sơ đã chốt danh sách.`,
        `Choose 1 to ${String(mostDecisionLines)} finalized dossiers.`,
      ),
    )
  if (problems.length > 0) throw invalid(problems)
  const lines = await linesFrom(payload, nominations as unknown[])
  return startDossier({
    actor,
    collection: 'decisions',
    command,
    fields: { lines, session: idOf(input['session']), title: String(title).trim().normalize('NFC') },
    payload,
    workflowVersion: await latestWorkflow(payload, 'decision'),
  })
}

const linesFrom = async (payload: Payload, given: unknown[]): Promise<DecisionLine[]> => {
  const day = localDay(now()) ?? ''
  const { definition: rulePack } = await packInForce(payload, day)
  const problems: Problem[] = []
  const lines: DecisionLine[] = []
  for (const [place, id] of [...new Set(given.map((item) => idOf(item) ?? ''))].entries()) {
    const found = await payload.find({
      collection: 'nominations',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      where: { id: { equals: id } },
    })
    const dossier = found.docs[0]
    if (dossier?.state !== 'finalized' || dossier.decision) {
      problems.push(
        problem(
          `nominations.${String(place)}`,
          'Hồ sơ này chưa chốt danh sách hoặc đã có trong quyết định khác nên không đưa vào được.',
          'This dossier is not finalized, or is in another decision already.',
        ),
      )
      continue
    }
    const awardCode = dossier.awardCode ?? ''
    const holder = dossier.person ? 'person' : 'collective'
    const money = moneyFor({ awardCode, decidedOn: day, holder, rulePack })
    lines.push({
      awardCode,
      holder,
      holderName: dossier.holderName ?? '',
      money: money?.amount ?? null,
      nomination: id,
      title: dossier.title ?? '',
    })
  }
  if (problems.length > 0) throw invalid(problems)
  return lines
}

const problem = (path: string, vi: string, en: string): Problem => ({
  code: 'DECISION_INVALID',
  message: { en, vi },
  path,
})
const invalid = (problems: Problem[]) =>
  new DomainError(
    'DECISION_INVALID',
    422,
    {
      vi: 'Dự thảo quyết định chưa đúng; hãy sửa các mục được nêu.',
      en: 'The draft decision is not right; mend what is listed.',
    },
    problems,
  )
