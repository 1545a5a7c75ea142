'use client'

import { useRef } from 'react'

import { keyAfterLabel } from '../../forms/design/keyAfterLabel.ts'
import type { NodeRef } from '../../forms/design/nodeRef.ts'
import { takenKeys } from '../../forms/design/takenKeys.ts'
import { fieldTypes } from '../../forms/fieldTypes/index.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import type { FieldDefinition, FormDefinition } from '../../forms/types.ts'
import { useApply } from './DesignContext.ts'
import { tableOf } from './editors/editorProps.ts'
import { propertyEditors } from './editors/index.tsx'
import { JsonEditor } from '../design/editors/JsonEditor.tsx'
import { KeyEditor } from './editors/KeyEditor.tsx'
import { SelectEditor } from '../design/editors/SelectEditor.tsx'
import { TextPairEditor } from '../design/editors/TextPairEditor.tsx'
import { FieldConditions } from './FieldConditions.tsx'

type FieldPropertiesProps = { definition: FormDefinition; field: FieldDefinition; node: NodeRef }

const widths = [
  { label: { vi: 'Cả dòng', en: 'Full' }, value: 'full' },
  { label: { vi: 'Nửa dòng', en: 'Half' }, value: 'half' },
  { label: { vi: 'Một phần ba dòng', en: 'A third' }, value: 'third' },
]

/** The properties of a field or column: those that every field has, then those that its type takes. */
export function FieldProperties({ definition, field, node }: FieldPropertiesProps) {
  const apply = useApply()
  const labelBefore = useRef(field.label.vi)
  const fieldType = findFieldType(field.type)
  const change = (properties: Record<string, unknown>) => apply({ kind: 'change', properties, ref: node })
  const offered = fieldTypes.filter(({ canBeColumn }) => node.kind === 'field' || canBeColumn)

  /** A key that still says what the label said follows the label. */
  const followLabel = () => {
    const before = labelBefore.current
    labelBefore.current = field.label.vi
    const taken = node.kind === 'column' ? columnKeys(definition, node.table) : takenKeys(definition)
    taken.delete(field.key)
    const key = keyAfterLabel({ after: field.label.vi, before, key: field.key, taken })
    if (key !== field.key) apply({ key, kind: 'rename', ref: node })
  }

  return (
    <>
      <TextPairEditor
        isLong={fieldType?.hasLongLabel ?? false}
        label={{ vi: 'Nhãn', en: 'Label' }}
        onBlur={followLabel}
        onChange={(label) => change({ label })}
        required
        value={field.label}
      />
      <KeyEditor definition={definition} node={node} />
      <SelectEditor
        label={{ vi: 'Kiểu', en: 'Kind' }}
        onChange={(type) => change({ type })}
        options={offered.map(({ label, type }) => ({ label, value: type }))}
        value={field.type}
      />
      {fieldType?.takes
        .filter((property) => first.has(property))
        .map((property) => (
          <Property {...{ change, field, node, property }} key={property} />
        ))}
      <TextPairEditor
        isLong
        label={{ vi: 'Hướng dẫn', en: 'Help' }}
        onChange={(help) => change({ help })}
        value={field.help}
      />
      <FieldConditions change={change} field={field} table={tableOf(node)} />
      <SelectEditor
        label={{ vi: 'Độ rộng', en: 'Width' }}
        onChange={(width) => change({ width: width === 'full' ? undefined : width })}
        options={widths}
        value={field.width ?? 'full'}
      />
      {fieldType?.takes
        .filter((property) => !first.has(property))
        .map((property) => (
          <Property {...{ change, field, node, property }} key={property} />
        ))}
    </>
  )
}

/** What makes a field what it is stands before what all fields have. */
const first: ReadonlySet<string> = new Set(['options', 'rows', 'columns', 'formula', 'sheet', 'source'])

type PropertyProps = {
  change: (properties: Record<string, unknown>) => void
  field: FieldDefinition
  node: NodeRef
  property: keyof FieldDefinition
}

function Property({ change, field, node, property }: PropertyProps) {
  const { Editor, label } = propertyEditors[property] ?? {
    Editor: JsonEditor,
    label: { vi: property, en: property },
  }
  return (
    <Editor
      field={field}
      label={label}
      node={node}
      onChange={(value) => change({ [property]: value })}
      value={field[property]}
    />
  )
}

function columnKeys(definition: FormDefinition, table: string): Set<string> {
  const fields = definition.pages.flatMap((page) => page.sections).flatMap((section) => section.fields)
  return new Set(fields.find(({ key }) => key === table)?.columns?.map(({ key }) => key))
}
