import type { WorkflowDefinition } from '../../workflow/types.ts'
import { DomainError } from '../../shared/domainError.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { ownCircle } from '../../workflow/seal/circle.ts'
import { ownerMark } from '../../ownerMark.ts'
import { sealIdentity } from './sealIdentity.ts'

type Args = { actor: Person; collection: WorkflowCollection; definition: WorkflowDefinition; id: string }

/** What a new dossier keeps instead of its creator’s name: a draft is theirs alone, whatever becomes of it. */
export const beginSealed = ({ actor, collection, definition, id }: Args): null | Record<string, unknown> => {
  const { restricted, sealed } = definition
  if (restricted === undefined && sealed === undefined) return null
  if (collection !== 'cases') throw notHere()
  if (sealed === undefined) return { circle: ownCircle(null) }
  const { unit } = actor
  return {
    circle: ownCircle(ownerMark(actor.id)),
    createdBy: null,
    person: null,
    seal: sealIdentity(id, { unit, user: actor.id }),
    unit: null,
  }
}

const notHere = () =>
  new DomainError('SEAL_NOT_HERE', 422, {
    vi: 'Quy trình giữ kín người lập hoặc hạn chế người xem chỉ dùng cho hồ sơ theo thủ tục; hãy chọn quy trình khác.',
    en: 'A workflow that seals its creator or restricts its readers serves cases of a procedure only; choose another.',
  })
