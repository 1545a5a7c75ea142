import type { Person } from '../src/services/dossiers/actorOf.ts'
import { DomainError } from '../src/shared/domainError.ts'

const DESIGNERS = ['standing-head', 'standing-officer']

/** Forms and workflows are the standing body's to publish, try and migrate. */
export const assertDesigner = ({ roles }: Person): void => {
  if (roles.some((role) => DESIGNERS.includes(role))) return
  throw new DomainError('NOT_ALLOWED', 403, {
    vi: 'Thường trực Hội đồng là nơi ban hành biểu mẫu và quy trình.',
    en: 'Forms and workflows are published by the standing body.',
  })
}
