import type { Config, Field } from 'payload'

/** The same configuration with every field changed, also those inside groups, tabs, rows and blocks. */
export const mapFields = (config: Config, change: (field: Field) => Field): Config => {
  const changeIn = (field: Field): Field => {
    const changed = change(field)
    if (changed.type === 'tabs') {
      return { ...changed, tabs: changed.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(changeIn) })) }
    }
    if (changed.type === 'blocks') {
      return {
        ...changed,
        blocks: changed.blocks.map((block) => ({ ...block, fields: block.fields.map(changeIn) })),
      }
    }
    return 'fields' in changed ? { ...changed, fields: changed.fields.map(changeIn) } : changed
  }
  const changeAll = <T extends { fields: Field[] }>(entity: T): T => ({
    ...entity,
    fields: entity.fields.map(changeIn),
  })
  return {
    ...config,
    collections: config.collections?.map(changeAll),
    globals: config.globals?.map(changeAll),
  }
}
