import { searchKey } from '../../shared/searchKey.ts'

type Named = { key: string; name: string }

/** The unit of this key, or without one the unit that is called so, whatever its capitals and accents; its key will do too. */
export const findUnit = <T extends Named>(
  units: readonly T[],
  name: string,
  key: null | string,
): T | undefined =>
  key === null
    ? (units.find((unit) => unit.name.normalize('NFC') === name) ??
      units.find((unit) => searchKey(unit.name) === searchKey(name)) ??
      units.find((unit) => unit.key === name))
    : units.find((unit) => unit.key === key)
