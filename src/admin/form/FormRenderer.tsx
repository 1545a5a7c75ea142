'use client'

import { useEffect, useMemo, useRef, useState } from 'react'

import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import type { Answers, FormContext, FormDefinition, PageDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { FormPages } from './FormPages.tsx'
import { inputId } from './inputId.ts'
import { SectionBlock } from './SectionBlock.tsx'

type FormRendererProps = {
  answers: Answers
  context: FormContext
  definition: FormDefinition
  /** A field to show and focus; a new object asks again. */
  goTo?: { path: string } | null
  language: Language
  onChange: (patch: Answers) => void
  /** What the server refused, by path. */
  problems: { message: string; path?: string }[]
  readOnly: boolean
}

/** A form as its definition draws it: page by page, with what is shown and computed judged while one types. */
export function FormRenderer(props: FormRendererProps) {
  const { answers, context, definition, goTo, language, onChange, problems, readOnly } = props
  const [pageIndex, setPageIndex] = useState(0)
  const title = useRef<HTMLHeadingElement>(null)
  const sought = useRef<null | string>(null)
  const judgement = useMemo(
    () => judgeAnswers({ answers, context, definition, mode: 'draft' }),
    [answers, context, definition],
  )

  useEffect(() => {
    if (!goTo) return
    const index = definition.pages.findIndex((each) => holds(each, goTo.path))
    if (index < 0) return
    sought.current = goTo.path
    setPageIndex(index)
  }, [definition, goTo])

  // After each drawing: a field of another page can take the focus only once that page is there.
  useEffect(() => {
    const shown = definition.pages[pageIndex]
    if (sought.current === null || !shown || !holds(shown, sought.current)) return
    document.getElementById(inputId(sought.current))?.focus()
    sought.current = null
  })

  const messagesAt = (path: string, isWhole = false): string[] => {
    const isHere = (problem: { path?: string }) =>
      problem.path === path || (isWhole && problem.path?.startsWith(`${path}.`) === true)
    const local = judgement.problems.filter(isHere)
    const remote = problems.filter(isHere)
    return [
      ...new Set([
        ...local.map(({ message }) => say(message, language)),
        ...remote.map(({ message }) => message),
      ]),
    ]
  }
  const turn = (index: number) => {
    setPageIndex(index)
    title.current?.focus()
  }
  const page = definition.pages[pageIndex]
  if (!page) return null

  return (
    <div className="td-form">
      <FormPages
        current={pageIndex}
        language={language}
        onChoose={turn}
        pages={definition.pages}
        wrong={definition.pages.map((each) =>
          problems.some(({ path }) => path !== undefined && holds(each, path)),
        )}
      />
      <h2 ref={title} tabIndex={-1}>
        {say(page.title, language)}
      </h2>
      {page.sections
        .filter((section) => !section.visible || judgement.visible.includes(section.key))
        .map((section) => (
          <SectionBlock
            answers={answers}
            judgement={judgement}
            key={section.key}
            language={language}
            messagesAt={messagesAt}
            onChange={onChange}
            readOnly={readOnly}
            section={section}
          />
        ))}
      <div className="td-form__turn">
        <button
          className="td-button"
          disabled={pageIndex === 0}
          onClick={() => turn(pageIndex - 1)}
          type="button"
        >
          {language === 'vi' ? '← Trang trước' : '← Back'}
        </button>
        <button
          className="td-button"
          disabled={pageIndex === definition.pages.length - 1}
          onClick={() => turn(pageIndex + 1)}
          type="button"
        >
          {language === 'vi' ? 'Trang sau →' : 'Next →'}
        </button>
      </div>
    </div>
  )
}

const holds = (page: PageDefinition, path: string): boolean => {
  const key = path.split('.')[0]
  return page.sections.some((section) => section.fields.some((field) => field.key === key))
}
