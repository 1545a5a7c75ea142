/**
 * The key under which Vietnamese text is searched: lower case, without accents, `đ` as `d`, single blanks.
 * The same for NFC and NFD input.
 *
 * @example searchKey('Nguyễn  Thị ĐÀO') // 'nguyen thi dao'
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim()
}
