// Written by `npm run generate` from src/forms/fieldTypes/catalogue.json.
import type { FieldType } from '../fieldType.ts'
import { achievement } from './achievement/achievement.ts'
import { choice } from './choice/choice.ts'
import { choices } from './choices/choices.ts'
import { computed } from './computed/computed.ts'
import { confirmation } from './confirmation/confirmation.ts'
import { date } from './date/date.ts'
import { divider } from './divider/divider.ts'
import { dossier } from './dossier/dossier.ts'
import { file } from './file/file.ts'
import { heading } from './heading/heading.ts'
import { image } from './image/image.ts'
import { legalText } from './legalText/legalText.ts'
import { longText } from './longText/longText.ts'
import { matrix } from './matrix/matrix.ts'
import { money } from './money/money.ts'
import { month } from './month/month.ts'
import { note } from './note/note.ts'
import { number } from './number/number.ts'
import { percent } from './percent/percent.ts'
import { period } from './period/period.ts'
import { person } from './person/person.ts'
import { quarter } from './quarter/quarter.ts'
import { rating } from './rating/rating.ts'
import { richText } from './richText/richText.ts'
import { score } from './score/score.ts'
import { scoreSheet } from './scoreSheet/scoreSheet.ts'
import { signature } from './signature/signature.ts'
import { table } from './table/table.ts'
import { text } from './text/text.ts'
import { time } from './time/time.ts'
import { unit } from './unit/unit.ts'
import { year } from './year/year.ts'
import { yesNo } from './yesNo/yesNo.ts'

/** The catalogue of field types, in the order in which the designer offers them. */
export const fieldTypes: readonly FieldType[] = [
  text,
  longText,
  richText,
  number,
  money,
  percent,
  score,
  rating,
  date,
  month,
  quarter,
  year,
  period,
  time,
  yesNo,
  choice,
  choices,
  matrix,
  person,
  unit,
  achievement,
  legalText,
  dossier,
  file,
  image,
  table,
  scoreSheet,
  computed,
  confirmation,
  signature,
  heading,
  note,
  divider,
]
