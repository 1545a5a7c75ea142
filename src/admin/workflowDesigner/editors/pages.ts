import { publishableCollections } from '../../../commendation/publishableCollections.ts'
import type { Text } from '../../../shared/text.ts'

const labels: Record<(typeof publishableCollections)[number], Text> = {
  articles: { vi: 'Bài viết', en: 'Articles' },
  notices: { vi: 'Thông báo', en: 'Notices' },
}

/** Where a workflow may publish pages. */
export const pages = publishableCollections.map((value) => ({ label: labels[value], value }))
