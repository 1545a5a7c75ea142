import type { Config, Plugin } from 'payload'

import { mapFields } from '../shared/mapFields.ts'

const editor = '/src/admin/json/JsonEditor.tsx#JsonEditor'

/**
 * Gives every JSON field an editor of our own, unless it names one: the stock one loads its code from elsewhere,
 * which the content policy refuses and an office without a way out could not do.
 */
export const withJsonEditor: Plugin = (config: Config): Config =>
  mapFields(config, (field) => {
    if (field.type !== 'json') return field
    const components = { Field: editor, ...field.admin?.components }
    return { ...field, admin: { ...field.admin, components } }
  })
