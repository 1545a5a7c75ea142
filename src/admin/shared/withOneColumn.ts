import type { Config, Field, Plugin } from 'payload'

/** A record whose every field would stand aside has them in the middle, where there would be nothing otherwise. */
export const withOneColumn: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.fields.every(standsAside)
      ? { ...collection, fields: collection.fields.map(inTheMiddle) }
      : collection,
  ),
})

const standsAside = ({ admin }: Field) =>
  admin !== undefined &&
  (('position' in admin && admin.position === 'sidebar') || ('hidden' in admin && admin.hidden === true))

const inTheMiddle = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, position: undefined } }) as Field
