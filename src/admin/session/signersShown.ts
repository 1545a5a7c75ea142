import { idOf } from '../../shared/idOf.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { Doc } from '../shared/apiTypes.ts'
import { textOf } from '../shared/textOf.ts'
import type { Member, SignerShown } from './types.ts'

/** Everybody whose signature the minutes need, with when they gave it; whoever has signed by the name that they signed with. */
export const signersShown = (session: Doc, council: Doc | null, tellers: Member[]): SignerShown[] => {
  const signatures = (Array.isArray(session['signatures']) ? session['signatures'] : []).filter(isRecord)
  const seats = [
    { capacity: 'secretary' as const, user: council?.['secretary'] },
    { capacity: 'chair' as const, user: council?.['chair'] },
    ...tellers.map((user) => ({ capacity: 'teller' as const, user })),
  ]
  return seats.map(({ capacity, user }) => {
    const id = idOf(user) ?? ''
    const signed = signatures.find(
      (each) => each['capacity'] === capacity && (capacity !== 'teller' || each['user'] === id),
    )
    const known = isRecord(user) ? textOf(user['name']) : ''
    return { at: signed ? textOf(signed['at']) : null, capacity, id, name: textOf(signed?.['name']) || known }
  })
}
