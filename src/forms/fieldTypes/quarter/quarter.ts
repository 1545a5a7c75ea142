import { codedType } from '../codedType.ts'

const roman = ['I', 'II', 'III', 'IV']

/** A quarter of a year, `YYYY-Qn`. */
export const quarter = codedType({
  expected: { vi: 'một quý, ví dụ quý IV/2026', en: 'a quarter, for example 2026-Q4' },
  label: { vi: 'Quý', en: 'Quarter' },
  pattern: '^(?:19|20)\\d{2}-Q[1-4]$',
  read: (text) =>
    text.replace(
      /^(?:quý|q)?\s*(IV|I{1,3}|[1-4])[/\s.-]+(?:năm\s*)?(\d{4})$/i,
      (_, at: string, year: string) => {
        const place = roman.indexOf(at.toUpperCase()) + 1
        return `${year}-Q${place || at}`
      },
    ),
  show(value) {
    const [year = '', name = ''] = value.split('-Q')
    return { vi: `quý ${roman[Number(name) - 1] ?? ''}/${year}`, en: `Q${name} ${year}` }
  },
  type: 'quarter',
})
