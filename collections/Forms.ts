import type { CollectionConfig } from 'payload'

import { formEndpoints } from '../endpoints/formEndpoints.ts'
import { publishDefinitionEndpoint } from '../endpoints/publishDefinitionEndpoint.ts'
import { checkDefinition } from '../hooks/checkDefinition.ts'
import { definitionFields } from './shared/definitionFields.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'
import { label } from '../fields/label.ts'

export const Forms: CollectionConfig = {
  slug: 'forms',
  access: catalogueAccess,
  admin: {
    defaultColumns: ['title', 'key', 'latestNumber'],
    group: label('Thiết kế', 'Design'),
    useAsTitle: 'title',
  },
  endpoints: [publishDefinitionEndpoint('forms'), ...formEndpoints],
  hooks: { beforeChange: [checkDefinition('forms')] },
  labels: { plural: label('Biểu mẫu', 'Forms'), singular: label('Biểu mẫu', 'Form') },
  fields: definitionFields('form-versions'),
}
