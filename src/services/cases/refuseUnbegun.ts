import type { Payload } from 'payload'

import { isId } from '../../database/isId.ts'
import { DomainError } from '../../shared/domainError.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Text } from '../../shared/text.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { Passage, WorkflowDefinition } from '../../workflow/types.ts'
import { findProcedure } from './findProcedure.ts'
import { publishedOf } from './publishedOf.ts'

/**
 * Refuses a passage into a step that sends out cases which could not be begun as things are – no such procedure, nothing
 * published, an unknown unit –, before the dossier waits for them.
 */
export const refuseUnbegun = async (
  payload: Payload,
  definition: WorkflowDefinition,
  { next, path }: Pick<Passage, 'next' | 'path'>,
): Promise<void> => {
  const state = stateOf(definition, next.state)
  const units = next.flow.tokens.flatMap(({ branch, outcome }) =>
    outcome === null && branch.startsWith('child:') ? [branch.slice('child:'.length)] : [],
  )
  const isEntered = path.length > 0 || next.rev === 1
  if (!isEntered || state?.children === undefined || units.length === 0) return
  const place = `states.${String(definition.states.indexOf(state))}.children`
  const problems = [
    ...(await problemOfProcedure(payload, state.children.procedure, `${place}.procedure`)),
    ...(await problemsOfUnits(payload, units, `${place}.over`)),
  ]
  if (problems.length === 0) return
  const reasons = (language: keyof Text) => problems.map(({ message }) => message[language]).join(' ')
  const message = {
    vi: `Chưa chuyển được sang “${state.label.vi}” vì không lập được hồ sơ con. ${reasons('vi')}`,
    en: `This cannot go on to “${state.label.en}”: its child cases cannot be begun. ${reasons('en')}`,
  }
  throw new DomainError('CHILD_CANNOT_BEGIN', 422, message, [
    { code: 'CHILD_CANNOT_BEGIN', message, path: problems[0]?.path ?? place },
  ])
}

const problemOfProcedure = async (payload: Payload, key: string, path: string): Promise<Problem[]> => {
  try {
    publishedOf(await findProcedure(payload, key))
    return []
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const message =
      error.code === 'PROCEDURE_UNKNOWN'
        ? {
            vi: `Thủ tục “${key}” không có hoặc không còn áp dụng; hãy báo người quản trị.`,
            en: `There is no procedure “${key}” in use; tell an administrator.`,
          }
        : error.text
    return [{ code: error.code, message, path }]
  }
}

const problemsOfUnits = async (payload: Payload, units: string[], path: string): Promise<Problem[]> => {
  const found = await payload.find({
    collection: 'units',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    select: { key: true },
    where: { id: { in: units.filter(isId) } },
  })
  const unknown = units.filter((unit) => !found.docs.some(({ id }) => id === unit))
  if (unknown.length === 0) return []
  const names = unknown
    .slice(0, 5)
    .map((unit) => unit.slice(0, 60))
    .join(', ')
  const message = {
    vi: `Không có đơn vị mã ${names}; hãy sửa danh sách đơn vị.`,
    en: `There is no unit ${names}; mend the list of units.`,
  }
  return [{ code: 'UNIT_UNKNOWN', message, path }]
}
