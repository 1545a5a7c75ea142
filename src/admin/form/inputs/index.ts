import type { FC } from 'react'

import type { InputProps } from '../inputProps.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import { ChoicesInput } from './ChoicesInput.tsx'
import { ComputedOutput } from './ComputedOutput.tsx'
import { ConfirmationInput } from './ConfirmationInput.tsx'
import { DateInput } from './DateInput.tsx'
import { FileInput } from './FileInput.tsx'
import { ImageInput } from './ImageInput.tsx'
import { MatrixInput } from './MatrixInput.tsx'
import { NumberInput } from './NumberInput.tsx'
import { PartOfYearInput } from './PartOfYearInput.tsx'
import { PeriodInput } from './PeriodInput.tsx'
import { RatingInput } from './RatingInput.tsx'
import { RichTextInput } from './RichTextInput.tsx'
import { ScoreSheetInput } from './ScoreSheetInput.tsx'
import { SignatureInput } from './SignatureInput.tsx'
import { TextInput } from './TextInput.tsx'
import { YesNoInput } from './YesNoInput.tsx'

/** The control of every field type that fits on a line of its own; tables are drawn by their own component. */
export const inputs: Record<string, FC<InputProps>> = {
  achievement: ChoiceInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  computed: ComputedOutput,
  confirmation: ConfirmationInput,
  date: DateInput,
  dossier: ChoiceInput,
  file: FileInput,
  image: ImageInput,
  legalText: ChoiceInput,
  longText: TextInput,
  matrix: MatrixInput,
  money: NumberInput,
  month: PartOfYearInput,
  number: NumberInput,
  percent: NumberInput,
  period: PeriodInput,
  person: ChoiceInput,
  quarter: PartOfYearInput,
  rating: RatingInput,
  richText: RichTextInput,
  score: NumberInput,
  scoreSheet: ScoreSheetInput,
  signature: SignatureInput,
  text: TextInput,
  time: DateInput,
  unit: ChoiceInput,
  year: NumberInput,
  yesNo: YesNoInput,
}
