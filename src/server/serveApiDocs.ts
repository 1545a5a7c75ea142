import { createHash } from 'node:crypto'

import { Router } from 'express'
import type { SanitizedConfig } from 'payload'

import { buildOpenApi, type OpenApi } from '../../endpoints/openapi/buildOpenApi.ts'
import { docsScript } from './docs/docsScript.ts'
import { docsStyle } from './docs/docsStyle.ts'
import { renderDocs } from './docs/renderDocs.ts'
import { matchesEtag } from './matchesEtag.ts'

type Page = { etag: string; text: string; type: string }

const pageOf = (type: string, text: string): Page => ({
  etag: `"${createHash('sha256').update(text).digest('base64url')}"`,
  text,
  type,
})

/** The description of the interface, for programs and for people; made at first use, and the same until the next start. */
export const serveApiDocs = ({ config }: { config: SanitizedConfig }): Router => {
  const router = Router()
  let description: Promise<OpenApi> | undefined
  const described = (): Promise<OpenApi> => (description ??= buildOpenApi(config))
  const pages: Record<string, () => Promise<Page>> = {
    '/docs': async () => pageOf('html', renderDocs(await described())),
    '/docs/docs.css': () => Promise.resolve(pageOf('css', docsStyle)),
    '/docs/docs.js': () => Promise.resolve(pageOf('js', docsScript)),
    '/openapi.json': async () => pageOf('json', JSON.stringify(await described())),
  }
  for (const [path, make] of Object.entries(pages)) {
    let page: Promise<Page> | undefined
    router.get(path, async (req, res) => {
      const { etag, text, type } = await (page ??= make())
      res.setHeader('ETag', etag)
      res.setHeader('Cache-Control', 'no-cache')
      if (matchesEtag(req.get('if-none-match'), etag)) {
        res.status(304).end()
        return
      }
      res.type(type).send(text)
    })
  }
  return router
}
