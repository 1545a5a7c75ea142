import { unsentRoot } from './unsentPlace.ts'

type Shelf = Pick<Storage, 'key' | 'length' | 'removeItem'>

/**
 * Takes unsent text off this machine, save that of the account that stays: whoever signs in next must not find it, and
 * whoever signs out leaves none. Never throws.
 */
export function forgetUnsent(storage: () => Shelf, stays: null | string): void {
  try {
    const shelf = storage()
    const kept = stays === null ? null : `${unsentRoot}${stays}:`
    const places = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '')
    for (const place of places) {
      if (place.startsWith(unsentRoot) && (kept === null || !place.startsWith(kept))) shelf.removeItem(place)
    }
  } catch {
    // A browser that refuses its storage has kept nothing.
  }
}
