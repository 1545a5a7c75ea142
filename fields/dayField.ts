import type { TextField } from 'payload'

type Options = Pick<TextField, 'index' | 'label' | 'name' | 'required'>

/** A day of the calendar, `YYYY-MM-DD`, which no zone moves; people type and read it day first. */
export const dayField = (options: Options): TextField => ({
  ...options,
  type: 'text',
  admin: { components: { Field: '/src/admin/dates/DayField.tsx#DayField' } },
})
