'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { newRow } from '../../forms/rows/newRow.ts'
import type { PrefillRecords } from '../../forms/prefill/prefillRecords.ts'
import { prefilledValue } from '../../forms/provenance/prefilledValue.ts'
import type { Provenance } from '../../forms/provenance/provenance.ts'
import type {
  Answers,
  FieldDefinition,
  FormContext,
  FormDefinition,
  Judgement,
  PageDefinition,
  SectionDefinition,
} from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { SectionReply } from '../shared/apiTypes.ts'
import { fieldOf } from './fieldOf.ts'
import { FormPages } from './FormPages.tsx'
import { inputId } from './inputId.ts'
import { judgementIn } from './judgementIn.ts'
import type { Told } from './messagesAt.ts'
import { SectionBlock } from './SectionBlock.tsx'

type FormRendererProps = {
  answers: Answers
  context: FormContext
  definition: FormDefinition
  /** A field to show and focus; a new object asks again. */
  goTo?: { path: string } | null
  /** Of these answers, as a draft, with what the step lets the person do. */
  judgement: Judgement
  language: Language
  onChange: (patch: Answers) => void
  /** What the server refused, by path. */
  problems: { message: string; path?: string }[]
  /** Where prefilled answers came from. */
  provenance?: Provenance
  readOnly: boolean
  /** What fields are prefilled from beside the context. */
  records?: PrefillRecords
  /** The sections that certain units fill in. */
  sections?: SectionReply[]
}

/** A form as its definition draws it: page by page, with what is shown and computed judged while one types. */
export function FormRenderer(props: FormRendererProps) {
  const { answers, context, definition, goTo, judgement, language, onChange, problems, readOnly } = props
  const { provenance = nothing, records, sections = noSections } = props
  const [pageIndex, setPageIndex] = useState(0)
  const title = useRef<HTMLHeadingElement>(null)
  const sought = useRef<null | string>(null)

  const presentOf = useCallback(
    (field: FieldDefinition) => prefilledValue(field, context, records),
    [context, records],
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

  const told = useMemo(() => {
    const local = judgement.problems.map(({ message, path }) => ({ message: say(message, language), path }))
    return [...local, ...problems].flatMap(({ message, path }): Told[] =>
      path === undefined ? [] : [{ message, path }],
    )
  }, [judgement.problems, language, problems])
  // Handed down unchanged: else every field would be drawn again with each letter that is typed.
  const latest = useRef(onChange)
  latest.current = onChange
  const change = useCallback((patch: Answers) => latest.current(patch), [])
  const known = useRef({ answers, judgement })
  known.current = { answers, judgement }
  const rowOf = useCallback(
    (field: FieldDefinition) => {
      const { answers: given, judgement: judged } = known.current
      const scope = { ...context, ...judged.computed, ...given }
      return newRow(field, scope, judged.tables[field.key]?.blank.readOnly)
    },
    [context],
  )
  const turn = (index: number) => {
    setPageIndex(index)
    title.current?.focus()
  }
  const page = definition.pages[pageIndex]
  const shown = useMemo(
    () =>
      (page?.sections ?? [])
        .filter((section) => isShown(section, judgement))
        .map((section) => ({
          judged: judgementIn(section, judgement),
          problems: told.filter(({ path }) => section.fields.some(({ key }) => key === fieldOf(path))),
          section,
        })),
    [judgement, page, told],
  )
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
      {shown.map(({ judged, problems: own, section }) => (
        <SectionBlock
          answers={answersIn(section, answers)}
          judgement={judged}
          key={section.key}
          language={language}
          onChange={change}
          owner={sections.find(({ key }) => key === section.key)}
          presentOf={presentOf}
          problems={own}
          provenance={provenance}
          readOnly={readOnly}
          rowOf={rowOf}
          section={section}
        />
      ))}
      {shown.length === 0 && (
        <p className="td-muted">
          {language === 'vi'
            ? 'Trang này không có phần nào dành cho Ông/Bà.'
            : 'Nothing on this page is for you.'}
        </p>
      )}
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

const noSections: SectionReply[] = []
const nothing: Provenance = {}

const answersIn = ({ fields }: SectionDefinition, answers: Answers): Answers =>
  Object.fromEntries(fields.map(({ key }) => [key, answers[key]]))

/** A section is judged with its fields; one without any is there unless it says when. */
const isShown = ({ fields, key, visible }: SectionDefinition, judgement: Judgement): boolean =>
  judgement.visible.includes(key) || (fields.length === 0 && !visible)

const holds = (page: PageDefinition, path: string): boolean => {
  const key = fieldOf(path)
  return page.sections.some((section) => section.fields.some((field) => field.key === key))
}
