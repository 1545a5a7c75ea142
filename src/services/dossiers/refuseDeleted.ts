import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { formatDate } from '../../shared/formatDate.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { WorkflowCollection } from './dossier.ts'
import { systemActor } from './systemActor.ts'

type Args = { asker: string; collection: WorkflowCollection; id: string; payload: Payload }

/**
 * Tells somebody who had a part in a dossier that it was deleted: its history stands without it. Whoever had none is not
 * told that it ever was.
 */
export const refuseDeleted = async ({ asker, collection, id, payload }: Args): Promise<void> => {
  const { docs: lines } = await payload.find({
    collection: 'history',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    select: { action: true, actor: true, at: true, changes: true },
    sort: 'rev',
    where: { and: [{ subjectCollection: { equals: collection } }, { subjectId: { equals: id } }] },
  })
  // The system does not ask; what it does by itself goes by what it finds.
  const hadPart =
    asker !== systemActor.id &&
    lines.some(({ actor, changes }) => actor === asker || actedFor(changes) === asker)
  if (!hadPart) return
  const deleted = lines.find(({ action }) => action === 'delete')
  const on = deleted?.at ? formatDate(deleted.at) : null
  throw new DomainError('DOSSIER_DELETED', 409, {
    vi: on
      ? `Hồ sơ này đã bị xóa ngày ${on} nên không thực hiện được thao tác nào nữa; nhật ký của hồ sơ vẫn được lưu.`
      : 'Hồ sơ này đã bị xóa nên không thực hiện được thao tác nào nữa; nhật ký của hồ sơ vẫn được lưu.',
    en: on
      ? `This dossier was deleted on ${on}, and nothing more can be done with it; its history is kept.`
      : 'This dossier was deleted, and nothing more can be done with it; its history is kept.',
  })
}

/** Whoever somebody acted for in a line. */
const actedFor = (changes: unknown): unknown => {
  const acted = isRecord(changes) ? changes['actedFor'] : null
  return isRecord(acted) ? acted['user'] : null
}
