'use client'

import { awardLabels } from '../../../forms/prefill/awardLabels.ts'
import { awardProperties } from '../../../forms/prefill/prefillRecords.ts'
import type { PrefillSource } from '../../../forms/prefill/readPrefill.ts'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import type { ListReply } from '../../shared/apiTypes.ts'
import { textOf } from '../../shared/textOf.ts'
import { useResource } from '../../shared/useResource.ts'

type AwardSourceEditorProps = {
  onChange: (value: string) => void
  source: Extract<PrefillSource, { kind: 'award' }>
}

/** Which award is meant, and what of its latest decision is taken. */
export function AwardSourceEditor({ onChange, source }: AwardSourceEditorProps) {
  const { value: list } = useResource<ListReply>('/api/award-types?depth=0&limit=200&sort=name')
  const kinds = (list?.docs ?? []).map((doc) => ({ code: textOf(doc['code']), name: textOf(doc['name']) }))
  const known = kinds.some(({ code }) => code === source.code)
    ? kinds
    : [{ code: source.code, name: source.code }, ...kinds]

  return (
    <>
      <SelectEditor
        label={{ vi: 'Danh hiệu, hình thức', en: 'Award' }}
        onChange={(code) => onChange(`achievement.${code}.${source.property}`)}
        options={known.map(({ code, name }) => ({ label: { vi: name, en: name }, value: code }))}
        value={source.code}
      />
      <SelectEditor
        label={{ vi: 'Nội dung lấy', en: 'What is taken' }}
        onChange={(property) => onChange(`achievement.${source.code}.${property}`)}
        options={awardProperties.map((property) => ({ label: awardLabels[property], value: property }))}
        value={source.property}
      />
    </>
  )
}
