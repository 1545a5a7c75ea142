import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { isClosedDossier } from '../dossiers/isClosedDossier.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { showableFields } from './showableFields.ts'

type Args = { actor: Person; dossier: Dossier; keys: string[]; payload: Payload }

/** Refuses a link that would show what its giver may not read in their own name, or anything of a closed dossier. */
export const assertMayShow = async ({ actor, dossier, keys, payload }: Args): Promise<void> => {
  if (keys.length === 0) return
  if (isClosedDossier(await workflowOf(payload, dossier), dossier)) {
    throw new DomainError('LINK_CLOSED', 403, {
      vi: 'Hồ sơ này hạn chế người xem nên liên kết không được cho xem nội dung; hãy bỏ chọn các mục cho xem.',
      en: 'This dossier is closed to most; a link may show nothing of it. Choose no fields.',
    })
  }
  const showable = await showableFields(payload, dossier, actor)
  const barred = keys.find((key) => !showable.has(key))
  if (barred === undefined) return
  const message = {
    vi: `Không cho xem được mục “${barred}” qua liên kết: chỉ chọn được các mục của biểu mẫu mà chính Ông/Bà đang được xem.`,
    en: `The field “${barred}” cannot be shown by a link: choose fields of the form that you may read yourself.`,
  }
  throw new DomainError('LINK_BEYOND_RIGHTS', 403, message, [
    { code: 'LINK_BEYOND_RIGHTS', message, path: 'shows' },
  ])
}
