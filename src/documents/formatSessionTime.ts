const hanoiOffset = 7 * 60 * 60 * 1000

const two = (value: number): string => String(value).padStart(2, '0')

/** A UTC instant in the wording of minutes: `14 giờ 00 phút, ngày 05 tháng 12 năm 2023`. */
export const formatSessionTime = (instant: string): string => {
  const local = new Date(Date.parse(instant) + hanoiOffset)
  if (Number.isNaN(local.getTime())) return instant
  const time = `${two(local.getUTCHours())} giờ ${two(local.getUTCMinutes())} phút`
  const [day, month, year] = [local.getUTCDate(), local.getUTCMonth() + 1, local.getUTCFullYear()]
  return `${time}, ngày ${two(day)} tháng ${two(month)} năm ${String(year)}`
}
