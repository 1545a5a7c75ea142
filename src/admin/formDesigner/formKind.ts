import { parseFormDefinition } from '../../forms/parseFormDefinition.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { DesignKind } from '../design/designKind.ts'

/** What the designer of forms tells the parts that all designers share. */
export const formKind: DesignKind<FormDefinition> = {
  draftKey: (id) => `thi-dua:form-draft:${id}`,
  parse: parseFormDefinition,
  publishing: { vi: 'Ban hành biểu mẫu', en: 'Publish the form' },
  slug: 'forms',
  titleOf: ({ title }) => title,
}
