// Written by `npm run generate` from src/forms/fieldTypes/catalogue.json.
import type { FC } from 'react'

import { Input as AchievementInput } from '../../forms/fieldTypes/achievement/Input.tsx'
import { Input as ChoiceInput } from '../../forms/fieldTypes/choice/Input.tsx'
import { Input as ChoicesInput } from '../../forms/fieldTypes/choices/Input.tsx'
import { Input as ComputedInput } from '../../forms/fieldTypes/computed/Input.tsx'
import { Input as ConfirmationInput } from '../../forms/fieldTypes/confirmation/Input.tsx'
import { Input as DateInput } from '../../forms/fieldTypes/date/Input.tsx'
import { Input as DividerInput } from '../../forms/fieldTypes/divider/Input.tsx'
import { Input as DossierInput } from '../../forms/fieldTypes/dossier/Input.tsx'
import { Input as FileInput } from '../../forms/fieldTypes/file/Input.tsx'
import { Input as HeadingInput } from '../../forms/fieldTypes/heading/Input.tsx'
import { Input as ImageInput } from '../../forms/fieldTypes/image/Input.tsx'
import { Input as LegalTextInput } from '../../forms/fieldTypes/legalText/Input.tsx'
import { Input as LongTextInput } from '../../forms/fieldTypes/longText/Input.tsx'
import { Input as MatrixInput } from '../../forms/fieldTypes/matrix/Input.tsx'
import { Input as MoneyInput } from '../../forms/fieldTypes/money/Input.tsx'
import { Input as MonthInput } from '../../forms/fieldTypes/month/Input.tsx'
import { Input as NoteInput } from '../../forms/fieldTypes/note/Input.tsx'
import { Input as NumberInput } from '../../forms/fieldTypes/number/Input.tsx'
import { Input as PercentInput } from '../../forms/fieldTypes/percent/Input.tsx'
import { Input as PeriodInput } from '../../forms/fieldTypes/period/Input.tsx'
import { Input as PersonInput } from '../../forms/fieldTypes/person/Input.tsx'
import { Input as QuarterInput } from '../../forms/fieldTypes/quarter/Input.tsx'
import { Input as RatingInput } from '../../forms/fieldTypes/rating/Input.tsx'
import { Input as RichTextInput } from '../../forms/fieldTypes/richText/Input.tsx'
import { Input as ScoreInput } from '../../forms/fieldTypes/score/Input.tsx'
import { Input as ScoreSheetInput } from '../../forms/fieldTypes/scoreSheet/Input.tsx'
import { Input as SignatureInput } from '../../forms/fieldTypes/signature/Input.tsx'
import { Input as TextInput } from '../../forms/fieldTypes/text/Input.tsx'
import { Input as TimeInput } from '../../forms/fieldTypes/time/Input.tsx'
import { Input as UnitInput } from '../../forms/fieldTypes/unit/Input.tsx'
import { Input as YearInput } from '../../forms/fieldTypes/year/Input.tsx'
import { Input as YesNoInput } from '../../forms/fieldTypes/yesNo/Input.tsx'
import type { InputProps } from './inputProps.ts'

/** What every type of field is filled in with. A table has none: it is drawn of the inputs of its cells. */
export const inputs: Record<string, FC<InputProps>> = {
  achievement: AchievementInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  computed: ComputedInput,
  confirmation: ConfirmationInput,
  date: DateInput,
  divider: DividerInput,
  dossier: DossierInput,
  file: FileInput,
  heading: HeadingInput,
  image: ImageInput,
  legalText: LegalTextInput,
  longText: LongTextInput,
  matrix: MatrixInput,
  money: MoneyInput,
  month: MonthInput,
  note: NoteInput,
  number: NumberInput,
  percent: PercentInput,
  period: PeriodInput,
  person: PersonInput,
  quarter: QuarterInput,
  rating: RatingInput,
  richText: RichTextInput,
  score: ScoreInput,
  scoreSheet: ScoreSheetInput,
  signature: SignatureInput,
  text: TextInput,
  time: TimeInput,
  unit: UnitInput,
  year: YearInput,
  yesNo: YesNoInput,
}
