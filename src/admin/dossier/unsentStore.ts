import type { Unsent } from '../../forms/unsent/unsent.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { unsentPlace } from '../unsent/unsentPlace.ts'

export type UnsentStore = {
  read: () => Unsent
  /** Keeps what the change makes of what is kept now; false when the browser did not keep it. */
  update: (change: (kept: Unsent) => Unsent) => boolean
}

type StoreArgs = {
  account: string
  dossier: string
  formVersion: string
  storage: () => Pick<Storage, 'getItem' | 'removeItem' | 'setItem'>
}

/**
 * What was typed and not sent, kept on this machine for one account, one dossier and one form version. It is read again
 * before each change, since another tab may have the same dossier open.
 */
export function unsentStore({ account, dossier, formVersion, storage }: StoreArgs): UnsentStore {
  const place = unsentPlace(account, dossier, formVersion)
  const read = (): Unsent => {
    try {
      return parse(storage().getItem(place))
    } catch {
      // A browser may refuse its storage altogether, and what is there may be anything.
      return {}
    }
  }
  const update = (change: (kept: Unsent) => Unsent): boolean => {
    const next = change(read())
    try {
      if (Object.keys(next).length === 0) storage().removeItem(place)
      else storage().setItem(place, JSON.stringify(next))
      return true
    } catch {
      return false
    }
  }
  return { read, update }
}

function parse(text: null | string): Unsent {
  const kept: unknown = text === null ? {} : JSON.parse(text)
  if (!isRecord(kept)) return {}
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, entry]) =>
      isRecord(entry) && 'mine' in entry ? [[key, { base: entry['base'], mine: entry['mine'] }]] : [],
    ),
  )
}
