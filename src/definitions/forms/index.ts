import type { FormDefinition } from '../../forms/types.ts'
import { adHocReport } from './adHocReport.ts'
import { collectiveAchievementReport } from './collectiveAchievementReport.ts'
import { emulationRegistration } from './emulationRegistration.ts'
import { exemplarIntroduction } from './exemplarIntroduction.ts'
import { initiativeReport } from './initiativeReport.ts'
import { learnerRegistration } from './learnerRegistration.ts'
import { periodicReport } from './periodicReport.ts'
import { workSlip } from './workSlip.ts'
import { personalAchievementReport } from './personalAchievementReport.ts'
import { petition } from './petition.ts'
import { thematicReport } from './thematicReport.ts'
import { trainingCourse } from './trainingCourse.ts'
import { unitScoringSheet } from './unitScoringSheet.ts'

/** Forms that are shipped. */
export const shippedForms: FormDefinition[] = [
  personalAchievementReport,
  collectiveAchievementReport,
  exemplarIntroduction,
  emulationRegistration,
  adHocReport,
  thematicReport,
  initiativeReport,
  unitScoringSheet,
  periodicReport,
  petition,
  workSlip,
  trainingCourse,
  learnerRegistration,
]
