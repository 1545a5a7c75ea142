import type { FC } from 'react'

import type { InputProps } from '../inputProps.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import { ChoicesInput } from './ChoicesInput.tsx'
import { ComputedOutput } from './ComputedOutput.tsx'
import { ConfirmationInput } from './ConfirmationInput.tsx'
import { FileInput } from './FileInput.tsx'
import { NumberInput } from './NumberInput.tsx'
import { ReferenceInput } from './ReferenceInput.tsx'
import { TextInput } from './TextInput.tsx'
import { YesNoInput } from './YesNoInput.tsx'

/** The control of every field type that fits on a line of its own; tables are drawn by their own component. */
export const inputs: Record<string, FC<InputProps>> = {
  choice: ChoiceInput,
  choices: ChoicesInput,
  computed: ComputedOutput,
  confirmation: ConfirmationInput,
  date: TextInput,
  file: FileInput,
  longText: TextInput,
  money: NumberInput,
  number: NumberInput,
  percent: NumberInput,
  person: ReferenceInput,
  score: NumberInput,
  text: TextInput,
  unit: ReferenceInput,
  year: NumberInput,
  yesNo: YesNoInput,
}
