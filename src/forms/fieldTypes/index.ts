import type { FieldType } from '../fieldType.ts'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { computed } from './computed.ts'
import { confirmation } from './confirmation.ts'
import { date } from './date.ts'
import { file } from './file.ts'
import { heading } from './heading.ts'
import { longText } from './longText.ts'
import { money } from './money.ts'
import { note } from './note.ts'
import { number } from './number.ts'
import { percent } from './percent.ts'
import { person } from './person.ts'
import { score } from './score.ts'
import { table } from './table.ts'
import { text } from './text.ts'
import { unit } from './unit.ts'
import { year } from './year.ts'
import { yesNo } from './yesNo.ts'

/** The catalogue of field types, in the order in which the designer offers them. */
export const fieldTypes: readonly FieldType[] = [
  text,
  longText,
  number,
  money,
  percent,
  score,
  date,
  year,
  yesNo,
  choice,
  choices,
  person,
  unit,
  file,
  table,
  computed,
  confirmation,
  heading,
  note,
]
