'use client'

import type { Provenance } from '../../forms/provenance/provenance.ts'
import type { Answers, FieldDefinition, Judgement, SectionDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { say } from '../../shared/say.ts'
import { FieldBlock } from './FieldBlock.tsx'
import type { SectionReply } from '../shared/apiTypes.ts'
import { SectionOwner } from './SectionOwner.tsx'
import { TableBlock } from './TableBlock.tsx'

type SectionBlockProps = {
  answers: Answers
  judgement: Judgement
  language: Language
  /** `isWhole`: those of its parts as well. */
  messagesAt: (path: string, isWhole?: boolean) => string[]
  onChange: (patch: Answers) => void
  /** Where the section is for certain units to fill in. */
  owner?: SectionReply
  /** What the source of a prefilled field has now. */
  presentOf: (field: FieldDefinition) => unknown
  provenance: Provenance
  readOnly: boolean
  section: SectionDefinition
}

/** A section with the fields that are shown at this moment. */
export function SectionBlock(props: SectionBlockProps) {
  const { answers, judgement, language, messagesAt, onChange, presentOf, provenance, section } = props

  const draw = (field: FieldDefinition) => {
    if (field.type === 'heading') return <h4 key={field.key}>{say(field.label, language)}</h4>
    if (field.type === 'divider') return <hr className="td-divider" key={field.key} />
    if (field.type === 'note') {
      return (
        <p className="td-note" key={field.key}>
          {say(field.label, language)}
          {field.help && ` ${say(field.help, language)}`}
        </p>
      )
    }
    const shared = {
      field,
      isRequired: judgement.required.includes(field.key),
      language,
      onChange: (value: unknown) => onChange({ [field.key]: value }),
      readOnly: props.readOnly || judgement.readOnly.includes(field.key),
    }
    if (field.type === 'table') {
      const computed = judgement.computed[field.key]
      return (
        <TableBlock
          {...shared}
          computed={Array.isArray(computed) ? computed.map((row: unknown) => (isRecord(row) ? row : {})) : []}
          judged={judgement.tables[field.key]?.rows ?? []}
          key={field.key}
          messagesAt={messagesAt}
          value={answers[field.key]}
        />
      )
    }
    const value = field.type === 'computed' ? judgement.computed[field.key] : answers[field.key]
    return (
      <FieldBlock
        {...shared}
        key={field.key}
        messages={messagesAt(field.key, true)}
        origin={provenance[field.key]}
        path={field.key}
        present={field.prefill === undefined ? null : presentOf(field)}
        readOnlyParts={judgement.readOnly
          .filter((path) => path.startsWith(`${field.key}.`))
          .map((path) => path.slice(field.key.length + 1))}
        value={value}
      />
    )
  }

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
}
