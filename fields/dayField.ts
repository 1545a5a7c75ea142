import type { TextField } from 'payload'

type Options = Pick<TextField, 'access' | 'index' | 'label' | 'name' | 'required'>

/** A day of the calendar, `YYYY-MM-DD`, which no zone moves; people type and read it day first. */
export const dayField = (options: Options): TextField => ({
  ...options,
  type: 'text',
  admin: {
    components: {
      Cell: '/src/admin/lists/DayCell.tsx#DayCell',
      Field: '/src/admin/dates/DayField.tsx#DayField',
    },
  },
})
