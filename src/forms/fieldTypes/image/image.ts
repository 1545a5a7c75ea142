import type { FieldType } from '../../fieldType.ts'
import { definitionProblem } from '../../definitionProblem.ts'
import { file } from '../file/file.ts'

/** Uploaded pictures, kept as files are. */
export const image: FieldType = {
  ...file,
  checkDefinition(field, path) {
    if ((field.accept ?? []).every((type) => type.startsWith('image/'))) return []
    return [
      definitionProblem(
        'FORM_ACCEPT',
        `${path}.accept`,
        `“${field.label.vi}” chỉ nhận tệp ảnh (image/…).`,
        `“${field.label.en}” takes pictures only (image/…).`,
      ),
    ]
  },
  label: { vi: 'Hình ảnh', en: 'Image' },
  type: 'image',
}
