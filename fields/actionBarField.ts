import type { Field } from 'payload'

/** State and actions of a document that is edited in the panel's own form, above its fields. */
export const actionBarField: Field = {
  name: 'actionBar',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/actions/ActionBar.tsx#ActionBar' },
    disableListColumn: true,
  },
}
