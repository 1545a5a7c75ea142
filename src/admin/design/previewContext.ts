import type { Role } from '../../commendation/roles.ts'
import { localDay } from '../../shared/localDay.ts'

/** What formulas see while nobody's dossier is open: a made-up person of a made-up unit, today. */
export function previewContext(role: Role) {
  const today = localDay(new Date().toISOString()) ?? ''
  return {
    actor: { roles: [role] },
    campaign: { key: 'mau', title: 'Phong trào thi đua mẫu', year: Number(today.slice(0, 4)) },
    person: { fullName: 'Nguyễn Văn Mẫu', gender: 'male', isDirectWorker: true, position: 'Chuyên viên' },
    today,
    unit: { name: 'Phòng Mẫu', shortName: 'PM' },
  }
}
