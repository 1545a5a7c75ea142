'use client'

import type { Answers, FormDefinition, Judgement } from '../../forms/types.ts'
import { withComputed } from '../../forms/withComputed.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { useTextOf } from '../form/useTextOf.ts'
import { PrintField } from './PrintField.tsx'

type PrintSheetProps = {
  answers: Answers
  definition: FormDefinition
  judgement: Judgement
  language: Language
  title: string
}

/** The filled-in form as a document, for paper. */
export function PrintSheet({ answers, definition, judgement, language, title }: PrintSheetProps) {
  const textOf = useTextOf(definition, language, [answers])
  const read = withComputed(definition, answers, judgement.computed)

  return (
    <>
      <button
        className="td-button td-button--primary td-noprint"
        onClick={() => window.print()}
        type="button"
      >
        {language === 'vi' ? 'In hoặc lưu PDF' : 'Print or save as PDF'}
      </button>
      <article className="td-sheet">
        <h2>{say(definition.title, language)}</h2>
        <p className="td-sheet__subject">{title}</p>
        {definition.pages.flatMap((page) =>
          page.sections
            .filter((section) => judgement.visible.includes(section.key))
            .map((section) => (
              <section key={section.key}>
                <h3>{say(section.title, language)}</h3>
                {section.fields
                  .filter(({ key }) => judgement.visible.includes(key))
                  .map((field) => (
                    <PrintField {...{ field, language, textOf }} key={field.key} value={read[field.key]} />
                  ))}
              </section>
            )),
        )}
      </article>
    </>
  )
}
