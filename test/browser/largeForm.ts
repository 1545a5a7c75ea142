import type { FormDefinition } from '../../src/forms/types.ts'

const fieldsOf = (section: number): FormDefinition['pages'][number]['sections'][number]['fields'] =>
  Array.from({ length: 20 }, (_, index) => ({
    key: `f${section}_${index}`,
    label: { vi: `Nội dung ${section}.${index}`, en: '' },
    type: index % 4 === 3 ? 'number' : 'text',
    ...(index % 5 === 4 ? { visible: `f${section}_0 != null and f${section}_3 > 5` } : {}),
  }))

/** A form of two hundred fields on one page; one in five is shown on a condition. */
export const largeForm: FormDefinition = {
  formatVersion: 1,
  key: 'hai-tram-truong',
  pages: [
    {
      key: 'p1',
      sections: Array.from({ length: 10 }, (_, section) => ({
        fields: fieldsOf(section),
        key: `s${section}`,
        title: { vi: `Phần ${section}`, en: '' },
      })),
      title: { vi: 'Trang', en: '' },
    },
  ],
  title: { vi: 'Hai trăm trường', en: '' },
}
