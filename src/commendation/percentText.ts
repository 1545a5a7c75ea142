/**
 * A share written in Vietnamese with one decimal, cut off and never rounded up (8 of 9 → `88,8`):
 * a share below a threshold must not read as if it had reached it.
 */
export const percentText = (part: number, whole: number): string => {
  const scaled = 1000 * part
  const tenths = (scaled - (scaled % whole)) / whole
  const decimal = tenths % 10
  const integer = String((tenths - decimal) / 10)
  return decimal === 0 ? integer : `${integer},${String(decimal)}`
}
