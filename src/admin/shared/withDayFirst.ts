import type { Config, Plugin } from 'payload'

import { mapFields } from './mapFields.ts'

/** Dates are typed and shown day first; a picker of the panel knows only the American way by itself. */
export const withDayFirst: Plugin = (config: Config): Config =>
  mapFields(config, (field) => {
    if (field.type !== 'date') return field
    const date = { displayFormat: 'dd/MM/yyyy', ...field.admin?.date }
    return { ...field, admin: { ...field.admin, date } }
  })
