'use client'

import { TextInput, useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import { say } from '../../shared/say.ts'
import type { Text } from '../../shared/text.ts'
import { textOf } from '../shared/textOf.ts'
import { useLanguage } from '../shared/useLanguage.ts'

type WordFieldProps = TextFieldClientProps & { words: Record<string, Text> }

/** A value that the program keeps as a code, in the form of a record, in words. It is read only. */
function CodeInWords({ field, path: givenPath, words }: WordFieldProps) {
  const { path, value } = useField<string>({ potentiallyStalePath: givenPath })
  const language = useLanguage()
  const code = textOf(value)
  const word = words[code]

  return <TextInput label={field.label} path={path} readOnly value={word ? say(word, language) : code} />
}

export const WordField = withCondition(CodeInWords)
