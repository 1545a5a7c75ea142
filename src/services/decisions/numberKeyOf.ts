import { searchKey } from '../../shared/searchKey.ts'

/** One number a year, whatever its spaces, case and accents: numbering begins anew each year (Nghị định 30/2020/NĐ-CP, Điều 15). */
export const numberKeyOf = (number: string, signedOn: string): string =>
  `${signedOn.slice(0, 4)}:${searchKey(number).replace(/\s+/g, '')}`
