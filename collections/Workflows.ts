import type { CollectionConfig } from 'payload'

import { hasRoleFieldAccess } from '../access/hasRoleFieldAccess.ts'
import { migrationEndpoints } from '../endpoints/migrationEndpoints.ts'
import { publishDefinitionEndpoint } from '../endpoints/publishDefinitionEndpoint.ts'
import { simulationEndpoints } from '../endpoints/simulationEndpoints.ts'
import { systemField } from '../fields/systemField.ts'
import { bumpRevision } from '../hooks/bumpRevision.ts'
import { checkDefinition } from '../hooks/checkDefinition.ts'
import { definitionFields } from './shared/definitionFields.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'
import { label } from '../fields/label.ts'

export const Workflows: CollectionConfig = {
  slug: 'workflows',
  access: catalogueAccess,
  admin: {
    components: {
      views: {
        edit: {
          default: { Component: '/src/admin/workflowDesigner/WorkflowDesignerView.tsx#WorkflowDesignerView' },
        },
      },
    },
    defaultColumns: ['title', 'key', 'latestNumber'],
    group: label('Thiết kế', 'Design'),
    useAsTitle: 'title',
  },
  endpoints: [publishDefinitionEndpoint('workflows'), ...migrationEndpoints, ...simulationEndpoints],
  hooks: {
    ...bumpRevision,
    beforeChange: [checkDefinition('workflows'), ...(bumpRevision.beforeChange ?? [])],
  },
  labels: { plural: label('Quy trình', 'Workflows'), singular: label('Quy trình', 'Workflow') },
  fields: [
    ...definitionFields('workflow-versions'),
    // As with forms: of two designers who draw at once, the later save is told.
    { name: 'rev', type: 'number', admin: { hidden: true }, defaultValue: 1 },
    // A run of a real dossier keeps its answers: for those who design, not for all staff.
    systemField({
      name: 'runs',
      type: 'json',
      access: { read: hasRoleFieldAccess('standing-head', 'standing-officer') },
      admin: { hidden: true },
    }),
  ],
}
