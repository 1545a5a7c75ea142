'use client'

import { fieldsOf } from '../../../forms/fieldsOf.ts'
import { readFilledBy } from '../../../forms/sections/readFilledBy.ts'
import type { FilledBy } from '../../../forms/sections/readFilledBy.ts'
import { writeUnits } from '../../../forms/sections/writeUnits.ts'
import type { FormDefinition } from '../../../forms/types.ts'
import { FeelEditor } from '../../design/editors/FeelEditor.tsx'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import { useSay } from '../../design/useSay.ts'
import type { ListReply } from '../../shared/apiTypes.ts'
import { textOf } from '../../shared/textOf.ts'
import { useResource } from '../../shared/useResource.ts'

type FilledByEditorProps = {
  definition: FormDefinition
  onChange: (value: string | undefined) => void
  value: string | undefined
}

/** Whose a section is to fill in: the dossier's own, certain units', that of the unit which a field names, or by a formula. */
export function FilledByEditor({ definition, onChange, value }: FilledByEditorProps) {
  const t = useSay()
  const unitFields = fieldsOf(definition).filter(({ type }) => type === 'unit')
  const read = readFilledBy(
    value,
    unitFields.map(({ key }) => key),
  )
  const { value: list } = useResource<ListReply>(
    read.kind === 'units' ? '/api/units?depth=0&limit=200&sort=name' : null,
  )
  const choose = (kind: string) => {
    const [first] = unitFields
    const next: Record<FilledBy['kind'], string | undefined> = {
      field: first?.key,
      formula: '',
      own: undefined,
      units: writeUnits([]),
    }
    onChange(next[kind as FilledBy['kind']])
  }
  const toggle = (key: string, isOn: boolean, units: string[]) =>
    onChange(writeUnits(isOn ? [...units, key] : units.filter((each) => each !== key)))

  return (
    <div className="td-fd-when">
      <SelectEditor
        label={{ vi: 'Đơn vị điền phần này', en: 'Filled in by' }}
        onChange={choose}
        options={[
          {
            label: { vi: 'Người lập hồ sơ và đơn vị của hồ sơ', en: 'Whoever writes the dossier' },
            value: 'own',
          },
          { label: { vi: 'Các đơn vị được chọn', en: 'Certain units' }, value: 'units' },
          ...(unitFields.length > 0
            ? [
                {
                  label: { vi: 'Đơn vị nêu trong một trường', en: 'The unit that a field names' },
                  value: 'field',
                },
              ]
            : []),
          { label: { vi: 'Theo công thức (FEEL)', en: 'By a formula (FEEL)' }, value: 'formula' },
        ]}
        value={read.kind}
      />
      {read.kind === 'units' && (
        <fieldset className="td-fd-list">
          <legend>{t({ vi: 'Đơn vị', en: 'Units' })}</legend>
          {(list?.docs ?? []).map((unit) => {
            const key = textOf(unit['key'])
            return (
              <label className="td-option" key={key}>
                <input
                  checked={read.units.includes(key)}
                  onChange={(event) => toggle(key, event.target.checked, read.units)}
                  type="checkbox"
                />
                <span>{textOf(unit['name'])}</span>
              </label>
            )
          })}
        </fieldset>
      )}
      {read.kind === 'field' && (
        <SelectEditor
          label={{ vi: 'Trường nêu đơn vị', en: 'The field' }}
          onChange={onChange}
          options={unitFields.map(({ key, label }) => ({ label, value: key }))}
          value={read.field}
        />
      )}
      {read.kind === 'formula' && (
        <FeelEditor
          label={{ vi: 'Công thức cho mã đơn vị (FEEL)', en: 'Formula for the unit (FEEL)' }}
          onChange={onChange}
          value={read.formula}
        />
      )}
      {read.kind !== 'own' && (
        <p className="td-help">
          {t({
            vi: 'Chỉ cán bộ của đơn vị này sửa được phần này, ở những bước mà quy trình cho “đơn vị được giao điền một phần” sửa.',
            en: 'Only that unit writes in this section, in the steps where the workflow lets units fill in their sections.',
          })}
        </p>
      )}
    </div>
  )
}
