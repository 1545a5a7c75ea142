import { getEnv } from '../../../env.ts'
import { buildSitemap } from '../../../publication/buildSitemap.ts'
import { readFeed } from '../../../services/publication/readFeed.ts'
import { sitePayload } from '../sitePayload.ts'

export const dynamic = 'force-dynamic'

const sections = ['/', '/guong-dien-hinh', '/bai-viet', '/thong-bao', '/van-ban']
const longest = 5000

export const GET = async (): Promise<Response> => {
  const items = await readFeed(await sitePayload(), longest)
  const entries = [
    ...sections.map((path) => ({ lastModified: '', path })),
    ...items.map(({ date, path }) => ({ lastModified: date, path })),
  ]
  return new Response(buildSitemap(entries, getEnv().SERVER_URL), {
    headers: { 'Cache-Control': 'no-cache', 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
