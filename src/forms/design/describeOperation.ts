import type { Text } from '../../shared/text.ts'
import type { FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'
import type { Operation } from './operation.ts'
import { fieldOf, pageOf, sectionOf } from './nodeOf.ts'

/** What an operation does, in words: for undo, the log of the session and screen readers. */
export function describeOperation(definition: FormDefinition, operation: Operation): Text {
  switch (operation.kind) {
    case 'addField':
      return quote('Thêm', 'Add', operation.field.label)
    case 'addPage':
      return { vi: 'Thêm trang', en: 'Add a page' }
    case 'addSection':
      return { vi: 'Thêm phần', en: 'Add a section' }
    case 'change':
      return quote('Sửa', 'Change', nameOfNode(definition, operation.ref))
    case 'copyFields':
      return quote('Sao chép từ', 'Copy from', operation.from.title)
    case 'duplicate':
      return quote('Nhân bản', 'Duplicate', nameOfNode(definition, operation.ref))
    case 'moveField':
      return quote('Chuyển', 'Move', nameOfNode(definition, operation.ref))
    case 'movePage':
      return quote('Chuyển', 'Move', nameOfNode(definition, { key: operation.page, kind: 'page' }))
    case 'moveSection':
      return quote('Chuyển', 'Move', nameOfNode(definition, { key: operation.section, kind: 'section' }))
    case 'remove':
      return quote('Xóa', 'Remove', nameOfNode(definition, operation.ref))
    case 'rename':
      return quote('Đổi mã', 'Change the key of', nameOfNode(definition, operation.ref))
    case 'replace':
      return operation.why === 'json'
        ? { vi: 'Sửa JSON', en: 'Edit the JSON' }
        : { vi: 'Nhập từ tệp', en: 'Import a file' }
  }
}

/** The label or title of a part of a form; that of the form for null. */
export function nameOfNode(definition: FormDefinition, ref: NodeRef | null): Text {
  if (!ref) return definition.title
  const field = fieldOf(definition, ref)
  if (field) return field.label
  const block = ref.kind === 'page' ? pageOf(definition, ref.key) : sectionOf(definition, ref.key)
  return block?.title ?? { vi: ref.key, en: ref.key }
}

const quote = (vi: string, en: string, name: Text): Text => ({
  vi: `${vi} «${name.vi}»`,
  en: `${en} “${name.en || name.vi}”`,
})
