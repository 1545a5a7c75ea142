/** The instant at which clocks in Asia/Ho_Chi_Minh (UTC+7 all year) show a day and a time, `YYYY-MM-DDTHH:MM`. */
export function instantOf(local: string): string {
  return new Date(`${local}:00+07:00`).toISOString()
}
