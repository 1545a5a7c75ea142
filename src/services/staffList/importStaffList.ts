import type { Payload, PayloadRequest } from 'payload'

import { planStaffList } from '../../commendation/staffList/planStaffList.ts'
import { readStaffList } from '../../commendation/staffList/readStaffList.ts'
import type { StaffPlan } from '../../commendation/staffList/types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { refuseUnknownKeys } from '../../shared/refuseUnknownKeys.ts'
import { once } from '../commands/once.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { carryOutStaffPlan } from './carryOutStaffPlan.ts'
import { readKnownStaff } from './readKnownStaff.ts'

type Args = {
  actor: Person
  idempotencyKey?: string
  input: Record<string, unknown>
  payload: Payload
  user: PayloadRequest['user']
}

export type StaffImport = Omit<StaffPlan, 'steps'> & {
  isDone: boolean
  steps: Omit<StaffPlan['steps'][number], 'row'>[]
  unusedColumns: string[]
}

/**
 * Takes units, staff and accounts from a list that was copied out of a spreadsheet. `dryRun` tells what would be made and
 * changed, and what is wrong, line by line; a list in which anything is wrong is not begun. Broken off, it is carried on by
 * sending it again: what is there is found there.
 */
export const importStaffList = async (args: Args): Promise<StaffImport> => {
  const { actor, idempotencyKey, input, payload, user } = args
  refuseUnknownKeys(input, ['dryRun', 'text'])
  const { dryRun = false, text } = input
  if (typeof text !== 'string' || typeof dryRun !== 'boolean') throw invalid()
  if (dryRun) return judge(args, text)
  return once({ actor, idempotencyKey, payload, request: { staffList: text } }, async () => {
    const judged = await judge(args, text)
    if (judged.problems.length > 0) throw invalid(judged.problems)
    const { rows } = readStaffList(text)
    await carryOutStaffPlan({
      payload,
      plan: planStaffList(rows, await readKnownStaff(payload), actor.id),
      user,
    })
    return { ...judged, isDone: true }
  })
}

const judge = async ({ actor, payload }: Args, text: string): Promise<StaffImport> => {
  const { problems, rows, unusedColumns } = readStaffList(text)
  const plan = planStaffList(rows, await readKnownStaff(payload), actor.id)
  return {
    isDone: false,
    problems: [...problems, ...plan.problems].sort((one, other) => one.line - other.line),
    steps: plan.steps.map(({ account, line, person }) => ({ account, line, person })),
    units: plan.units,
    unusedColumns,
  }
}

const invalid = (problems: StaffPlan['problems'] = []) =>
  new DomainError(
    'STAFF_LIST_INVALID',
    422,
    {
      vi: 'Danh sách chưa nhập được; hãy sửa các dòng được nêu rồi nhập lại cả danh sách.',
      en: 'The list cannot be taken; mend the lines named and send the whole list again.',
    },
    problems,
  )
