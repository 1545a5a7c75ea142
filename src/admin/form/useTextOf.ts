'use client'

import { useMemo } from 'react'

import type { TextTools } from '../../forms/fieldType.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { useNames } from './useNames.ts'

/** How the answers given read as text, with the names of the records that they point to. */
export function useTextOf(
  definition: FormDefinition,
  language: Language,
  answers: Answers[],
): TextTools['textOf'] {
  const names = useNames(definition, answers)

  return useMemo(() => {
    const tools: TextTools = {
      names,
      textOf: (field, value) => findFieldType(field.type)?.toText(value, field, language, tools) ?? '',
    }
    return tools.textOf
  }, [language, names])
}
