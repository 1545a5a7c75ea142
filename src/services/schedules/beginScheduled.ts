import type { Payload } from 'payload'

import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { DomainError } from '../../shared/domainError.ts'
import { localDay } from '../../shared/localDay.ts'
import { fillTitle } from '../../workflow/schedules/fillTitle.ts'
import { nextNumber } from '../cases/nextNumber.ts'
import { publishedOf } from '../cases/publishedOf.ts'
import { now } from '../clock.ts'
import { fingerprint } from '../commands/fingerprint.ts'
import { commandAnswer } from '../dossiers/commandAnswer.ts'
import { startDossier } from '../dossiers/startDossier.ts'
import { beginnerOf } from './beginnerOf.ts'
import { scheduleContext } from './scheduleContext.ts'
import { marksOf } from './marksOf.ts'
import type { ScheduledWork } from './scheduledWork.ts'
import { schedulesOf } from './schedulesOf.ts'

type Work = ScheduledWork & { procedure: string }

const calledOff = 'Lịch đã tắt hoặc đã đổi: không lập'
const longestTitle = 300

/**
 * Begins the case of one period of one schedule, once for all time; the title of the case, or that the schedule no longer
 * asks for it. What stands against it – nobody there, nothing published, answers that do not fit – is thrown, and it is
 * tried again.
 */
export const beginScheduled = async (payload: Payload, work: Work): Promise<string> => {
  const { due, period, since } = work
  const procedure = await payload.findByID({
    collection: 'procedures',
    depth: 1,
    disableErrors: true,
    id: work.procedure,
    overrideAccess: true,
  })
  if (!procedure || procedure.active === false) return calledOff
  const schedule = schedulesOf(procedure).find(({ key }) => key === work.schedule)
  if (schedule?.active !== true || marksOf(procedure)[schedule.key]?.since !== since) return calledOff

  const title = fillTitle(schedule.title, { due, period }).slice(0, longestTitle)
  const key = `schedule:${procedure.id}:${schedule.key}:${period.key}`
  const command = { key, request: fingerprint({ schedule: key }) }
  // Before anybody is given a turn for what is there already.
  if (await commandAnswer(payload, key, command.request)) return title

  const { formVersion, workflowVersion } = publishedOf(procedure)
  const actor = await beginnerOf(payload, procedure, schedule)
  if (!actor) throw nobodyThere(title)
  const context = scheduleContext({ due, period, today: localDay(now()) ?? '' })
  await startDossier({
    actor,
    answers: Object.fromEntries(
      schedule.answers.map(({ field, value }) => [field, evaluateExpression(value, context)]),
    ),
    automatic: {
      comment: `Kỳ: ${period.name.vi}. Thay mặt: ${actor.name}.`,
      label: 'Tự lập hồ sơ theo lịch',
    },
    collection: 'cases',
    command,
    fields: { formVersion, person: null, procedure: procedure.id, title, unit: actor.unit },
    nextNumber: () => nextNumber(payload, procedure, actor.unit),
    payload,
    workflowVersion,
  })
  return title
}

const nobodyThere = (title: string) =>
  new DomainError('NOBODY_ELIGIBLE', 422, {
    vi: `«${title}»: chưa có ai đang hoạt động giữ vai trò được lập hồ sơ này; hãy kiểm tra danh sách tài khoản hoặc sửa lịch của thủ tục.`,
    en: `“${title}”: nobody in use may begin this case; see to the accounts, or change the schedule of the procedure.`,
  })
