import type { FieldType } from '../fieldType.ts'
import { achievement } from './achievement.ts'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { computed } from './computed.ts'
import { confirmation } from './confirmation.ts'
import { date } from './date.ts'
import { divider } from './divider.ts'
import { dossier } from './dossier.ts'
import { file } from './file.ts'
import { heading } from './heading.ts'
import { image } from './image.ts'
import { legalText } from './legalText.ts'
import { longText } from './longText.ts'
import { matrix } from './matrix.ts'
import { money } from './money.ts'
import { month } from './month.ts'
import { note } from './note.ts'
import { number } from './number.ts'
import { percent } from './percent.ts'
import { period } from './period.ts'
import { person } from './person.ts'
import { quarter } from './quarter.ts'
import { rating } from './rating.ts'
import { richText } from './richText.ts'
import { score } from './score.ts'
import { scoreSheet } from './scoreSheet.ts'
import { signature } from './signature.ts'
import { table } from './table.ts'
import { text } from './text.ts'
import { time } from './time.ts'
import { unit } from './unit.ts'
import { year } from './year.ts'
import { yesNo } from './yesNo.ts'

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
