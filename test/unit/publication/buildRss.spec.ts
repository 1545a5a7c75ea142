import { describe, expect, it } from 'vitest'

import { buildRobots } from '../../../src/publication/buildRobots.ts'
import { buildRss } from '../../../src/publication/buildRss.ts'
import { buildSitemap } from '../../../src/publication/buildSitemap.ts'
import { escapeXml } from '../../../src/publication/escapeXml.ts'

const origin = 'https://thi-dua.example.vn'
const item = (title: string, date: string) => ({
  category: 'Bài viết',
  date,
  path: '/bai-viet/1',
  summary: 'Tóm tắt',
  title,
})

describe('buildRss', () => {
  it('should hold absolute links, Vietnamese text and dates of RFC 822', () => {
    const rss = buildRss({
      description: 'Mô tả',
      items: [item('Gương sáng', '2023-11-20T01:00:00.000Z')],
      origin,
      title: 'Thi đua',
    })

    expect(rss).toContain('<rss version="2.0"')
    expect(rss).toContain('<link>https://thi-dua.example.vn/bai-viet/1</link>')
    expect(rss).toContain('<guid isPermaLink="true">https://thi-dua.example.vn/bai-viet/1</guid>')
    expect(rss).toContain('<title>Gương sáng</title>')
    expect(rss).toContain('<pubDate>Mon, 20 Nov 2023 01:00:00 GMT</pubDate>')
    expect(rss).toContain('<lastBuildDate>Mon, 20 Nov 2023 01:00:00 GMT</lastBuildDate>')
    expect(rss).toContain('<language>vi</language>')
  })

  it('should put the newest first and what has no date last', () => {
    const rss = buildRss({
      description: '',
      items: [item('B', ''), item('C', '2023-01-01'), item('A', '2023-02-01')],
      origin,
      title: 'T',
    })

    const order = [...rss.matchAll(/<title>([ABC])<\/title>/g)].map((match) => match[1])
    expect(order).toEqual(['A', 'C', 'B'])
    expect(rss.match(/<pubDate>/g)).toHaveLength(2)
  })

  it('should be a whole feed without items', () => {
    const rss = buildRss({ description: 'd', items: [], origin, title: 't' })

    expect(rss).toContain('</channel>')
    expect(rss).not.toContain('<item>')
  })

  it('should let no markup through', () => {
    const rss = buildRss({
      description: '',
      items: [item('</title><script>&"', '2023-01-01')],
      origin,
      title: 'T',
    })

    expect(rss).not.toContain('<script>')
    expect(rss).toContain('&lt;/title&gt;&lt;script&gt;&amp;&quot;')
  })
})

describe('escapeXml', () => {
  it('should leave out what XML cannot hold', () => {
    expect(escapeXml('a\u0000\u0008\uFFFEb\uD800c😀')).toBe('abc😀')
  })
})

describe('buildSitemap and buildRobots', () => {
  it('should list pages with absolute addresses', () => {
    const sitemap = buildSitemap(
      [
        { lastModified: '2023-11-20', path: '/' },
        { lastModified: '', path: '/a?b&c' },
      ],
      origin,
    )

    expect(sitemap).toContain(
      '<loc>https://thi-dua.example.vn/</loc><lastmod>2023-11-20T00:00:00.000Z</lastmod>',
    )
    expect(sitemap).toContain('<loc>https://thi-dua.example.vn/a?b&amp;c</loc></url>')
  })

  it('should keep machines out of the panel', () => {
    expect(buildRobots(origin)).toContain('Disallow: /admin')
    expect(buildRobots(origin)).toContain('Sitemap: https://thi-dua.example.vn/sitemap.xml')
  })
})
