import type { OfficeData } from './types.ts'

/** The office that issued the plan. The province is not named in it. */
export const office: OfficeData = {
  name: { vi: 'Văn phòng Ủy ban nhân dân tỉnh', en: "Office of the Provincial People's Committee" },
  shortName: { vi: 'Văn phòng UBND tỉnh', en: "Provincial People's Committee Office" },
  parent: { vi: 'Ủy ban nhân dân tỉnh', en: "Provincial People's Committee" },
  head: 'Chánh Văn phòng',
  place: 'Tỉnh lỵ',
  address: 'Trụ sở Văn phòng UBND tỉnh (địa chỉ minh họa)',
}
