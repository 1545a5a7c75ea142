import { buildRss } from '../../../publication/buildRss.ts'
import { getEnv } from '../../../env.ts'
import { readFeed } from '../../../services/publication/readFeed.ts'
import { siteIdentity } from '../siteIdentity.ts'
import { sitePayload } from '../sitePayload.ts'

export const dynamic = 'force-dynamic'

const longest = 50

export const GET = async (): Promise<Response> => {
  const { description, name, office } = await siteIdentity()
  const rss = buildRss({
    description,
    items: await readFeed(await sitePayload(), longest),
    origin: getEnv().SERVER_URL,
    title: `${name} – ${office}`,
  })
  return new Response(rss, {
    headers: { 'Cache-Control': 'no-cache', 'Content-Type': 'application/rss+xml; charset=utf-8' },
  })
}
