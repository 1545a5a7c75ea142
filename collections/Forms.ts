import type { CollectionConfig } from 'payload'

import { formEndpoints } from '../endpoints/formEndpoints.ts'
import { publishDefinitionEndpoint } from '../endpoints/publishDefinitionEndpoint.ts'
import { bumpRevision } from '../hooks/bumpRevision.ts'
import { checkDefinition } from '../hooks/checkDefinition.ts'
import { definitionFields } from './shared/definitionFields.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'
import { label } from '../fields/label.ts'

export const Forms: CollectionConfig = {
  slug: 'forms',
  access: catalogueAccess,
  admin: {
    components: {
      views: {
        edit: { default: { Component: '/src/admin/formDesigner/FormDesignerView.tsx#FormDesignerView' } },
      },
    },
    defaultColumns: ['title', 'key', 'latestNumber'],
    group: label('Thiết kế', 'Design'),
    useAsTitle: 'title',
  },
  endpoints: [publishDefinitionEndpoint('forms'), ...formEndpoints],
  hooks: {
    ...bumpRevision,
    beforeChange: [checkDefinition('forms'), ...(bumpRevision.beforeChange ?? [])],
  },
  labels: { plural: label('Biểu mẫu', 'Forms'), singular: label('Biểu mẫu', 'Form') },
  fields: [
    ...definitionFields('form-versions'),
    // Two designers who draw at once: the later save is told, and nothing of the earlier one is lost.
    { name: 'rev', type: 'number', admin: { hidden: true }, defaultValue: 1 },
  ],
}
