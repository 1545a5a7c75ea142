import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'
import { dossierStore } from '../../database/dossierStore.ts'
import { DomainError } from '../../shared/domainError.ts'
import { now } from '../clock.ts'

/** Marks files as part of the record before an answer names them, so that the sweeper lets them be. Repeatable. */
export const claimFiles = async (payload: Payload, files: DossierFile[]): Promise<void> => {
  for (const file of files.filter(({ claimedAt }) => !claimedAt)) {
    const isClaimed = await dossierStore(payload).compareAndSet({
      collection: 'dossier-files',
      id: String(file.id),
      set: { claimedAt: now() },
      where: { sweptAt: null },
    })
    if (isClaimed) continue
    throw new DomainError('FILE_EXPIRED', 409, {
      vi: `Tệp “${file.name ?? ''}” đã quá 24 giờ chưa lưu vào hồ sơ nên bị xóa; hãy tải lên lại.`,
      en: `The file “${file.name ?? ''}” was not saved within 24 hours and is gone; upload it again.`,
    })
  }
}
