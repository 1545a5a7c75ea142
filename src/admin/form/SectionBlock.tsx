'use client'

import { memo } from 'react'

import type { Provenance } from '../../forms/provenance/provenance.ts'
import type { Answers, FieldDefinition, RowJudgement, SectionDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { SectionReply } from '../shared/apiTypes.ts'
import { AnswerField } from './AnswerField.tsx'
import { drawsTheSame } from './drawsTheSame.ts'
import { fieldOf } from './fieldOf.ts'
import type { SectionJudgement } from './judgementIn.ts'
import type { Told } from './messagesAt.ts'
import { SectionOwner } from './SectionOwner.tsx'

const none: Told[] = []
const noRows: RowJudgement[] = []

type SectionBlockProps = {
  /** Those of its fields. */
  answers: Answers
  /** Of its fields. */
  judgement: SectionJudgement
  language: Language
  onChange: (patch: Answers) => void
  /** Where the section is for certain units to fill in. */
  owner?: SectionReply
  /** What the source of a prefilled field has now. */
  presentOf: (field: FieldDefinition) => unknown
  /** Of its fields. */
  problems: Told[]
  provenance: Provenance
  readOnly: boolean
  /** What a new row of a table begins with. */
  rowOf: (field: FieldDefinition) => Answers
  section: SectionDefinition
}

/** A section with the fields that are shown at this moment; drawn again only when something in it has changed. */
export const SectionBlock = memo(function SectionBlock(props: SectionBlockProps) {
  const { answers, judgement, language, onChange, presentOf, problems, provenance, section } = props

  const told = byField(problems)
  const draw = (field: FieldDefinition) => (
    <AnswerField
      computed={judgement.computed[field.key]}
      field={field}
      isRequired={judgement.required.includes(field.key)}
      judged={judgement.tables[field.key]?.rows ?? noRows}
      key={field.key}
      language={language}
      onChange={onChange}
      origin={provenance[field.key]}
      present={field.prefill === undefined ? null : presentOf(field)}
      problems={told.get(field.key) ?? none}
      readOnly={props.readOnly || judgement.readOnly.includes(field.key)}
      readOnlyParts={judgement.readOnly
        .filter((path) => path.startsWith(`${field.key}.`))
        .map((path) => path.slice(field.key.length + 1))}
      rowOf={props.rowOf}
      value={answers[field.key]}
    />
  )

  return (
    <section className="td-section">
      <h3>{say(section.title, language)}</h3>
      {props.owner && <SectionOwner language={language} section={props.owner} />}
      {section.description && <p className="td-help">{say(section.description, language)}</p>}
      <div className="td-grid">
        {section.fields.filter((field) => judgement.visible.includes(field.key)).map(draw)}
      </div>
    </section>
  )
}, drawsTheSame)

const byField = (problems: Told[]): Map<string, Told[]> => {
  const found = new Map<string, Told[]>()
  for (const problem of problems) {
    const key = fieldOf(problem.path)
    found.set(key, [...(found.get(key) ?? []), problem])
  }
  return found
}
