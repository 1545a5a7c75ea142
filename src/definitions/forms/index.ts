import type { FormDefinition } from '../../forms/types.ts'
import { collectiveAchievementReport } from './collectiveAchievementReport.ts'
import { exemplarIntroduction } from './exemplarIntroduction.ts'
import { workSlip } from './workSlip.ts'
import { personalAchievementReport } from './personalAchievementReport.ts'

/** Forms that are shipped. */
export const shippedForms: FormDefinition[] = [
  personalAchievementReport,
  collectiveAchievementReport,
  exemplarIntroduction,
  workSlip,
]
