import type { Config, Field, Plugin } from 'payload'

const editor = '/src/admin/json/JsonEditor.tsx#JsonEditor'

const replaceIn = (field: Field): Field => {
  if (field.type === 'json') {
    const components = { Field: editor, ...field.admin?.components }
    return { ...field, admin: { ...field.admin, components } }
  }
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(replaceIn) })) }
  }
  if (field.type === 'blocks') {
    return {
      ...field,
      blocks: field.blocks.map((block) => ({ ...block, fields: block.fields.map(replaceIn) })),
    }
  }
  return 'fields' in field ? { ...field, fields: field.fields.map(replaceIn) } : field
}

const replaceAll = <T extends { fields: Field[] }>(entity: T): T => ({
  ...entity,
  fields: entity.fields.map(replaceIn),
})

/**
 * Gives every JSON field an editor of our own, unless it names one: the stock one loads its code from elsewhere,
 * which the content policy refuses and an office without a way out could not do.
 */
export const withJsonEditor: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(replaceAll),
  globals: config.globals?.map(replaceAll),
})
