'use client'

import { useMemo } from 'react'

import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import type { Answers, FormContext, FormDefinition, Judgement } from '../../forms/types.ts'

type Judge = (answers: Answers) => Judgement

/**
 * Judges the answers of one form as a draft. The last outcome is remembered: what is drawn with it is what is sent, and a
 * large form is not judged twice for one letter.
 */
export function useJudge({
  context,
  definition,
}: {
  context: FormContext
  definition: FormDefinition
}): Judge {
  return useMemo(() => {
    let last: { answers: Answers; judgement: Judgement } | null = null
    return (answers) => {
      if (!last || !isAlike(last.answers, answers))
        last = { answers, judgement: judgeAnswers({ answers, context, definition, mode: 'draft' }) }
      return last.judgement
    }
  }, [context, definition])
}

const isAlike = (one: Answers, other: Answers): boolean => {
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => Object.is(one[key], other[key]))
}
