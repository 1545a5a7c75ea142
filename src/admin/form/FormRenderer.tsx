'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { Answers, FormDefinition, Judgement, PageDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { FormPages } from './FormPages.tsx'
import { inputId } from './inputId.ts'
import type { Told } from './messagesAt.ts'
import { SectionBlock } from './SectionBlock.tsx'

type FormRendererProps = {
  answers: Answers
  definition: FormDefinition
  /** A field to show and focus; a new object asks again. */
  goTo?: { path: string } | null
  /** Of these answers, as a draft. */
  judgement: Judgement
  language: Language
  onChange: (patch: Answers) => void
  /** What the server refused, by path. */
  problems: { message: string; path?: string }[]
  readOnly: boolean
}

/** A form as its definition draws it: page by page, with what is shown and computed judged while one types. */
export function FormRenderer(props: FormRendererProps) {
  const { answers, definition, goTo, judgement, language, onChange, problems, readOnly } = props
  const [pageIndex, setPageIndex] = useState(0)
  const title = useRef<HTMLHeadingElement>(null)
  const sought = useRef<null | string>(null)

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

  const told = useMemo(() => {
    const local = judgement.problems.map(({ message, path }) => ({ message: say(message, language), path }))
    const byField = new Map<string, Told[]>()
    for (const { message, path } of [...local, ...problems]) {
      if (path === undefined) continue
      const key = path.split('.')[0] ?? path
      byField.set(key, [...(byField.get(key) ?? []), { message, path }])
    }
    return byField
  }, [judgement.problems, language, problems])
  // Handed down unchanged: else every field would be drawn again with each letter that is typed.
  const latest = useRef(onChange)
  latest.current = onChange
  const change = useCallback((patch: Answers) => latest.current(patch), [])
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
            onChange={change}
            problems={told}
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
