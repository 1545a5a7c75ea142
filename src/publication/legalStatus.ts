export type LegalStatus = { label: string; tone: 'ended' | 'inForce' | 'unknown' }

const statuses: Record<string, LegalStatus> = {
  'in-force': { label: 'Còn hiệu lực', tone: 'inForce' },
  'partly-expired': { label: 'Hết hiệu lực một phần', tone: 'unknown' },
  'not-yet-in-force': { label: 'Chưa có hiệu lực', tone: 'unknown' },
  expired: { label: 'Hết hiệu lực', tone: 'ended' },
  unchecked: { label: 'Cần kiểm tra', tone: 'unknown' },
}

/** The words for the force of a legal document. What the office wrote itself is shown as written. */
export function legalStatus(status: string): LegalStatus {
  const known = Object.hasOwn(statuses, status) ? statuses[status] : undefined
  return known ?? { label: status || 'Cần kiểm tra', tone: 'unknown' }
}
