'use client'

import type { FC } from 'react'

import type { Text } from '../../../shared/text.ts'
import { ColumnsEditor } from './ColumnsEditor.tsx'
import { DefaultEditor } from './DefaultEditor.tsx'
import type { EditorProps } from './editorProps.ts'
import { FormulaEditor } from './FormulaEditor.tsx'
import { LinesEditor } from './LinesEditor.tsx'
import { NumberEditor } from '../../design/editors/NumberEditor.tsx'
import { OptionsEditor } from './OptionsEditor.tsx'
import { PrefillEditor } from './PrefillEditor.tsx'
import { RecordSourceEditor } from './RecordSourceEditor.tsx'
import { RulesEditor } from './RulesEditor.tsx'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import { SheetEditor } from './SheetEditor.tsx'
import { SizeEditor } from './SizeEditor.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'

type PropertyEditor = { Editor: FC<EditorProps>; label: Text }

const PairEditor: FC<EditorProps> = ({ label, onChange, value }) => (
  <TextPairEditor label={label} onChange={onChange} value={value as Text | undefined} />
)

const selectOf = (options: { label: Text; value: string }[]): FC<EditorProps> =>
  function Select({ label, onChange, value }) {
    return (
      <SelectEditor
        label={label}
        onChange={(next) => onChange(next || undefined)}
        options={[{ label: { vi: 'Mặc định', en: 'Default' }, value: '' }, ...options]}
        value={typeof value === 'string' ? value : ''}
      />
    )
  }

/** The editor of each property that a field type may take; what is not here is edited as JSON. */
export const propertyEditors: Record<string, PropertyEditor> = {
  options: { Editor: OptionsEditor, label: { vi: 'Các lựa chọn', en: 'Options' } },
  rows: { Editor: OptionsEditor, label: { vi: 'Các dòng', en: 'Rows' } },
  columns: { Editor: ColumnsEditor, label: { vi: 'Các cột', en: 'Columns' } },
  sheet: { Editor: SheetEditor, label: { vi: 'Bảng chấm điểm', en: 'Scoring table' } },
  source: { Editor: RecordSourceEditor, label: { vi: 'Chọn từ danh mục', en: 'Chosen from records' } },
  formula: { Editor: FormulaEditor, label: { vi: 'Công thức (FEEL)', en: 'Formula (FEEL)' } },
  display: {
    Editor: selectOf([
      { label: { vi: 'Danh sách thả xuống', en: 'List' }, value: 'list' },
      { label: { vi: 'Nút tròn', en: 'Radio buttons' }, value: 'radio' },
      { label: { vi: 'Hộp kiểm', en: 'Checkboxes' }, value: 'checkboxes' },
      { label: { vi: 'Nút bấm', en: 'Buttons' }, value: 'buttons' },
    ]),
    label: { vi: 'Cách hiển thị', en: 'Shown as' },
  },
  total: {
    Editor: selectOf([
      { label: { vi: 'Tổng', en: 'Sum' }, value: 'sum' },
      { label: { vi: 'Trung bình', en: 'Average' }, value: 'average' },
      { label: { vi: 'Đếm', en: 'Count' }, value: 'count' },
      { label: { vi: 'Nhỏ nhất', en: 'Smallest' }, value: 'min' },
      { label: { vi: 'Lớn nhất', en: 'Largest' }, value: 'max' },
    ]),
    label: { vi: 'Dòng tổng dưới cột', en: 'Total below the column' },
  },
  lowLabel: { Editor: PairEditor, label: { vi: 'Nhãn mức thấp nhất', en: 'Label of the lowest' } },
  highLabel: { Editor: PairEditor, label: { vi: 'Nhãn mức cao nhất', en: 'Label of the highest' } },
  min: { Editor: NumberEditor, label: { vi: 'Giá trị nhỏ nhất', en: 'Smallest value' } },
  max: { Editor: NumberEditor, label: { vi: 'Giá trị lớn nhất', en: 'Largest value' } },
  minLength: { Editor: NumberEditor, label: { vi: 'Số ký tự ít nhất', en: 'Fewest characters' } },
  maxLength: { Editor: NumberEditor, label: { vi: 'Số ký tự nhiều nhất', en: 'Most characters' } },
  minItems: { Editor: NumberEditor, label: { vi: 'Số mục ít nhất', en: 'Fewest items' } },
  maxItems: { Editor: NumberEditor, label: { vi: 'Số mục nhiều nhất', en: 'Most items' } },
  accept: {
    Editor: LinesEditor,
    label: {
      vi: 'Loại tệp nhận (mỗi dòng một loại, như image/png)',
      en: 'Kinds of files (one a line: image/png)',
    },
  },
  maxSize: { Editor: SizeEditor, label: { vi: 'Dung lượng nhiều nhất (MB)', en: 'Largest size (MB)' } },
  default: { Editor: DefaultEditor, label: { vi: 'Giá trị mặc định', en: 'Default' } },
  defaultFormula: {
    Editor: FormulaEditor,
    label: { vi: 'Giá trị mặc định theo công thức (FEEL)', en: 'Default by formula (FEEL)' },
  },
  prefill: { Editor: PrefillEditor, label: { vi: 'Điền sẵn từ', en: 'Prefilled from' } },
  placeholder: { Editor: PairEditor, label: { vi: 'Gợi ý trong ô', en: 'Placeholder' } },
  rules: { Editor: RulesEditor, label: { vi: 'Quy tắc kiểm tra', en: 'Rules' } },
}
