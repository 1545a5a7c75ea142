import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'

import type { DossierFile } from '../../../payload-types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { fileHeaders } from './fileHeaders.ts'
import { contentPath } from './fileStore.ts'

type Args = { file: DossierFile; isInline: boolean; range: null | string; unlessTag: null | string }

/** A stored file as an answer: attached, or shown in place where nothing in it can run; whole or one range. */
export const serveFile = async ({ file, isInline, range, unlessTag }: Args): Promise<Response> => {
  const target = contentPath(file.sha256 ?? '')
  const size = await stat(target).then(
    (found) => found.size,
    () => null,
  )
  if (size === null) throw missing()
  const etag = `"${file.sha256 ?? ''}"`
  const headers = new Headers({
    'Accept-Ranges': 'bytes',
    ETag: etag,
    ...fileHeaders({ isInline, name: file.name ?? 'tep', type: file.type ?? 'application/octet-stream' }),
  })
  if (unlessTag === etag) return new Response(null, { headers, status: 304 })
  const part = rangeOf(range, size)
  if (part === 'unsatisfiable') throw badRange(size)
  const { from, to } = part ?? { from: 0, to: size - 1 }
  headers.set('Content-Length', String(to - from + 1))
  if (part) headers.set('Content-Range', `bytes ${String(from)}-${String(to)}/${String(size)}`)
  const stream = Readable.toWeb(createReadStream(target, { end: to, start: from })) as ReadableStream
  return new Response(stream, { headers, status: part ? 206 : 200 })
}

const rangeOf = (
  range: null | string,
  size: number,
): 'unsatisfiable' | null | { from: number; to: number } => {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? []
  if (first === '' && last === '') return null
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return from >= size || from > to ? 'unsatisfiable' : { from, to }
}

const missing = () =>
  new DomainError('FILE_MISSING', 404, {
    vi: 'Nội dung tệp không còn trên máy chủ. Hãy báo quản trị viên.',
    en: 'The content of this file is no longer on the server. Tell your administrator.',
  })

const badRange = (size: number) =>
  new DomainError('RANGE_NOT_SATISFIABLE', 416, {
    vi: `Khoảng byte yêu cầu nằm ngoài tệp (${String(size)} byte).`,
    en: `The range asked for lies outside the file (${String(size)} bytes).`,
  })
