import { escapeXml } from './escapeXml.ts'
import type { SitemapEntry } from './types.ts'

const entryOf = ({ lastModified, path }: SitemapEntry, origin: string): string => {
  const time = Date.parse(lastModified)
  const changed = Number.isNaN(time) ? '' : `<lastmod>${new Date(time).toISOString()}</lastmod>`
  return `  <url><loc>${escapeXml(`${origin}${path}`)}</loc>${changed}</url>`
}

/** The list of public pages for search engines (sitemaps.org 0.9). */
export function buildSitemap(entries: readonly SitemapEntry[], origin: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map((entry) => entryOf(entry, origin)),
    '</urlset>',
    '',
  ].join('\n')
}
