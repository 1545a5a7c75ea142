'use client'

import { findFieldType } from '../../forms/findFieldType.ts'
import type { Answers, FieldDefinition, FormDefinition, Judgement } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { useTextOf } from '../form/useTextOf.ts'

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
  const valueOf = ({ key, type }: FieldDefinition) =>
    findFieldType(type)?.isComputed ? judgement.computed[key] : answers[key]

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
                <dl>
                  {section.fields
                    .filter(
                      ({ key, type }) => judgement.visible.includes(key) && findFieldType(type)?.isKeyed,
                    )
                    .map((field) => (
                      <div key={field.key}>
                        <dt>{say(field.label, language)}</dt>
                        <dd>{textOf(field, valueOf(field)) || '…………'}</dd>
                      </div>
                    ))}
                </dl>
              </section>
            )),
        )}
      </article>
    </>
  )
}
