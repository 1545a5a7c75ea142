import { unsentRoot } from './unsentPlace.ts'

type Shelf = Pick<Storage, 'key' | 'length'>

/** In how many dossiers an account has text on this machine that was not sent. */
export function countUnsent(storage: () => Shelf, account: string): number {
  try {
    const shelf = storage()
    const places = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '')
    return places.filter((place) => place.startsWith(`${unsentRoot}${account}:`)).length
  } catch {
    return 0
  }
}
