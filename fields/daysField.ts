import type { JSONField } from 'payload'

import { findDaysProblem } from '../src/shared/findDaysProblem.ts'

type Options = Pick<JSONField, 'label'> & { name: string; onWeekends?: boolean }

/** A list of days, `YYYY-MM-DD`, in order and each once; people see periods, day first. */
export const daysField = ({ label, name, onWeekends = false }: Options): JSONField => ({
  name,
  type: 'json',
  admin: { components: { Field: '/src/admin/dates/DaysField.tsx#DaysField' } },
  hooks: {
    beforeChange: [
      ({ value }: { value?: unknown }) =>
        Array.isArray(value) ? [...new Set(value as string[])].sort() : value,
    ],
  },
  label,
  typescriptSchema: [() => ({ items: { type: 'string' }, type: 'array' })],
  validate: (value, { req }) => {
    const problem = findDaysProblem(value ?? [], onWeekends)
    return problem === null || problem[req.i18n.language === 'en' ? 'en' : 'vi']
  },
})
