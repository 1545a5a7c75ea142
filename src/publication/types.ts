export type Picture = { alt: string; height: null | number; url: string; width: null | number }

/** An exemplar as the public may see it in a list. Dates are ISO instants. */
export type ExemplarCard = {
  cover: null | Picture
  coverId: null | string
  holderName: string
  publishedAt: string
  slug: string
  summary: string
  title: string
  unitName: string
}

export type StoryKind = 'articles' | 'notices'

/** An article or a notice in a list. */
export type Story = {
  date: string
  id: string
  kind: StoryKind
  summary: string
  title: string
}

export type LegalRow = {
  date: string
  effectiveFrom: string
  effectiveTo: string
  issuer: string
  note: string
  number: string
  status: string
  title: string
}

export type CampaignCard = { closesAt: string; goals: string[]; opensAt: string; title: string; year: string }

/** One entry of the feed: `path` begins with a slash, `date` is an ISO instant or empty. */
export type FeedItem = { category: string; date: string; path: string; summary: string; title: string }

export type SitemapEntry = { lastModified: string; path: string }

/** A node of the editor's JSON. */
export type BodyNode = Record<string, unknown>

export type Body = { root: BodyNode & { children: BodyNode[] } }

export type PageLink = { href: string; isCurrent: boolean; page: number }
