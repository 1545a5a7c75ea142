import type { CollectionConfig } from 'payload'

import { hasRoleFieldAccess } from '../access/hasRoleFieldAccess.ts'
import { migrationEndpoints } from '../endpoints/migrationEndpoints.ts'
import { publishDefinitionEndpoint } from '../endpoints/publishDefinitionEndpoint.ts'
import { simulationEndpoints } from '../endpoints/simulationEndpoints.ts'
import { systemField } from '../fields/systemField.ts'
import { checkDefinition } from '../hooks/checkDefinition.ts'
import { definitionFields } from './shared/definitionFields.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'
import { label } from '../fields/label.ts'

export const Workflows: CollectionConfig = {
  slug: 'workflows',
  access: catalogueAccess,
  admin: {
    defaultColumns: ['title', 'key', 'latestNumber'],
    group: label('Thiết kế', 'Design'),
    useAsTitle: 'title',
  },
  endpoints: [publishDefinitionEndpoint('workflows'), ...migrationEndpoints, ...simulationEndpoints],
  hooks: { beforeChange: [checkDefinition('workflows')] },
  labels: { plural: label('Quy trình', 'Workflows'), singular: label('Quy trình', 'Workflow') },
  fields: [
    ...definitionFields('workflow-versions'),
    // A run of a real dossier keeps its answers: for those who design, not for all staff.
    systemField({
      name: 'runs',
      type: 'json',
      access: { read: hasRoleFieldAccess('standing-head', 'standing-officer') },
      admin: { hidden: true },
    }),
  ],
}
