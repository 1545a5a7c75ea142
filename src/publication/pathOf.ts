import type { ExemplarCard, Story } from './types.ts'

/** Where an exemplar is read. */
export const exemplarPath = ({ slug }: Pick<ExemplarCard, 'slug'>): string =>
  `/guong-dien-hinh/${encodeURIComponent(slug)}`

/** Where an article or a notice is read. */
export const storyPath = ({ id, kind }: Pick<Story, 'id' | 'kind'>): string =>
  `/${kind === 'articles' ? 'bai-viet' : 'thong-bao'}/${encodeURIComponent(id)}`
