'use client'

import { rekeyPages } from '../../forms/design/rekeyCopy.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { CreateDesign } from '../design/CreateDesign.tsx'
import { formKind } from './formKind.ts'

const blank = (key: string, title: string): FormDefinition => ({
  formatVersion: 1,
  key,
  pages: [
    {
      key: 'trang1',
      sections: [{ fields: [], key: 'phan1', title: { vi: 'Phần 1', en: 'Section 1' } }],
      title: { vi: 'Trang 1', en: 'Page 1' },
    },
  ],
  title: { vi: title, en: '' },
})

const make = (key: string, title: string, source?: FormDefinition): FormDefinition => {
  const empty = blank(key, title)
  return source ? { ...source, ...empty, pages: rekeyPages(source.pages, new Set()) } : empty
}

/** Begins a form. */
export function CreateForm() {
  return (
    <CreateDesign
      keyPattern="[a-z][A-Za-z0-9_\-]*"
      kind={formKind}
      make={make}
      texts={{
        create: { vi: 'Tạo biểu mẫu', en: 'Create the form' },
        heading: { vi: 'Biểu mẫu mới', en: 'New form' },
        key: { vi: 'Mã biểu mẫu', en: 'Key' },
        name: { vi: 'Tên biểu mẫu', en: 'Title' },
      }}
    />
  )
}
