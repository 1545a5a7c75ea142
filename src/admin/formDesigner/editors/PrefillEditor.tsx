'use client'

import { useContext } from 'react'

import { formNaming, prefillSources } from '../../../forms/design/formNaming.ts'
import { findFieldType } from '../../../forms/findFieldType.ts'
import { awardLabels } from '../../../forms/prefill/awardLabels.ts'
import { awardProperties } from '../../../forms/prefill/prefillRecords.ts'
import { readPrefill } from '../../../forms/prefill/readPrefill.ts'
import type { Text } from '../../../shared/text.ts'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import { DefinitionContext } from '../DesignContext.ts'
import { AwardSourceEditor } from './AwardSourceEditor.tsx'
import { EarlierSourceEditor } from './EarlierSourceEditor.tsx'
import type { EditorProps } from './editorProps.ts'

type Choice = { label: Text; value: string }

const none: Choice = { label: { vi: 'Không điền sẵn', en: 'Not prefilled' }, value: '' }
const earlier: Choice = {
  label: { vi: 'Hồ sơ trước của cùng người, đơn vị', en: 'An earlier dossier' },
  value: 'earlier',
}
const award: Choice = {
  label: { vi: 'Lần khen thưởng gần nhất của một danh hiệu', en: 'The latest award of a kind' },
  value: 'achievement',
}
const awards: Choice = {
  label: { vi: 'Hồ sơ thành tích (mỗi thành tích một dòng)', en: 'The record of achievements (a row each)' },
  value: 'achievements',
}
const ofRow: Choice[] = awardProperties.map((property) => {
  const { en, vi } = awardLabels[property]
  return { label: { vi: `Thành tích: ${vi}`, en: `Achievement: ${en}` }, value: `achievement.${property}` }
})

/** Where the first value is taken from: the context, the record of achievements, or an earlier dossier. */
export function PrefillEditor({ field, label, node, onChange, value }: EditorProps) {
  const definition = useContext(DefinitionContext)
  const { labelOf } = formNaming(definition)
  const current = typeof value === 'string' ? value : ''
  const read = readPrefill(current)
  const context = prefillSources.map((source) => ({
    label: labelOf(source) ?? { vi: source, en: source },
    value: source,
  }))
  const isTable = findFieldType(field.type)?.hasColumns === true
  const offered =
    node.kind === 'column'
      ? [...context, ...ofRow]
      : isTable
        ? [awards, earlier]
        : [...context, award, earlier]
  const chosen = read?.kind === 'award' ? award.value : read?.kind === 'earlier' ? earlier.value : current
  const isOffered = chosen === '' || offered.some((each) => each.value === chosen)

  const choose = (source: string) => {
    if (source === award.value) return onChange('achievement.LDTT.year')
    if (source === earlier.value) return onChange(`earlier.${definition.key}.${field.key}`)
    onChange(source || undefined)
  }

  return (
    <div className="td-fd-when">
      <SelectEditor
        label={label}
        onChange={choose}
        options={[
          none,
          ...offered,
          ...(isOffered ? [] : [{ label: { vi: chosen, en: chosen }, value: chosen }]),
        ]}
        value={chosen}
      />
      {read?.kind === 'award' && <AwardSourceEditor onChange={onChange} source={read} />}
      {read?.kind === 'earlier' && (
        <EarlierSourceEditor isTable={isTable} onChange={onChange} source={read} />
      )}
    </div>
  )
}
