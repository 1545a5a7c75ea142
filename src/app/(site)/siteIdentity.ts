import { office } from '../../definitions/plan2023/office.ts'

/** What the site says of itself. */
export const siteIdentity = {
  address: office.address,
  description: `Gương điển hình tiên tiến, thông báo và văn bản về công tác thi đua, khen thưởng của ${office.name.vi}.`,
  name: 'Trang thông tin Thi đua – Khen thưởng',
  office: office.name.vi,
  parent: office.parent.vi,
  shortName: 'Thi đua – Khen thưởng',
} as const
