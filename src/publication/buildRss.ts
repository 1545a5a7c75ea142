import { escapeXml } from './escapeXml.ts'
import { newestFirst } from './newestFirst.ts'
import type { FeedItem } from './types.ts'

type BuildRssArgs = { description: string; items: readonly FeedItem[]; origin: string; title: string }

const dateOf = (iso: string): string => {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? '' : new Date(time).toUTCString()
}

const element = (name: string, text: string): string =>
  text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`

const itemOf = (item: FeedItem, origin: string): string => {
  const link = `${origin}${item.path}`
  return [
    '    <item>',
    `      ${element('title', item.title)}`,
    `      ${element('link', link)}`,
    `      <guid isPermaLink="true">${escapeXml(link)}</guid>`,
    ...[
      element('description', item.summary),
      element('category', item.category),
      element('pubDate', dateOf(item.date)),
    ]
      .filter((line) => line !== '')
      .map((line) => `      ${line}`),
    '    </item>',
  ].join('\n')
}

/** The feed of the site, RSS 2.0, newest first. `origin` is the public address without a path. */
export function buildRss({ description, items, origin, title }: BuildRssArgs): string {
  const ordered = newestFirst(items)
  const built = dateOf(ordered[0]?.date ?? '')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '  <channel>',
    `    ${element('title', title)}`,
    `    ${element('link', `${origin}/`)}`,
    `    ${element('description', description)}`,
    '    <language>vi</language>',
    `    <atom:link href="${escapeXml(`${origin}/rss.xml`)}" rel="self" type="application/rss+xml"/>`,
    ...(built === '' ? [] : [`    ${element('lastBuildDate', built)}`]),
    ...ordered.map((item) => itemOf(item, origin)),
    '  </channel>',
    '</rss>',
    '',
  ].join('\n')
}
