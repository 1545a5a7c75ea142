import { textAt } from './textAt.ts'

export type SiteIdentity = {
  description: string
  name: string
  office: string
  parent: string
  shortName: string
}

/** What the site says of itself, from the office's settings; sensible words where they are still empty. */
export function toSiteIdentity(site: object, office: object): SiteIdentity {
  const officeName = textAt(office, 'name') || 'Văn phòng Ủy ban nhân dân tỉnh'
  return {
    description:
      textAt(site, 'tagline') ||
      `Gương điển hình tiên tiến, thông báo và văn bản về công tác thi đua, khen thưởng của ${officeName}.`,
    name: textAt(site, 'title') || 'Trang thông tin Thi đua – Khen thưởng',
    office: officeName,
    parent: textAt(office, 'parent'),
    shortName: 'Thi đua – Khen thưởng',
  }
}
