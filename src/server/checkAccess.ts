import type { SanitizedConfig } from 'payload'

import { findAccessHoles } from './findAccessHoles.ts'
import { StartProblem } from '../shared/startProblem.ts'

/** Refuses to start on a configuration that leaves anything open by omission (DESIGN §5.6). */
export const checkAccess = async (config: SanitizedConfig): Promise<void> => {
  const [first, ...more] = await findAccessHoles(config)
  if (first === undefined) return
  const rest = more.length
  throw new StartProblem({
    vi: `Chưa khai báo quyền truy cập tại ${first}${rest > 0 ? ` (và ${rest} chỗ khác)` : ''}; hệ thống không khởi động khi còn chỗ để ngỏ.`,
    en: `No access rule is declared at ${first}${rest > 0 ? ` (and ${rest} more)` : ''}; the system does not start with anything left open.`,
  })
}
