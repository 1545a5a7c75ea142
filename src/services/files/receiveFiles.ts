import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import busboy from 'busboy'

import { DomainError } from '../../shared/domainError.ts'
import { fileRefused } from './fileRefused.ts'
import { dropTemps, newTempPath } from './fileStore.ts'

export type Received = { name: string; temp: string }
type Args = { body: Readable; contentType: string; field: string; maxFiles: number; maxSize: number }

/** Writes the files of a multipart body to temporary files, as they arrive. On any failure none is left. */
export const receiveFiles = async (args: Args): Promise<Received[]> => {
  const temps: string[] = []
  try {
    return await receive(args, temps)
  } catch (error) {
    await dropTemps(temps)
    throw error
  }
}

const receive = async ({ body, contentType, field, maxFiles, maxSize }: Args, temps: string[]) => {
  const parser = parserFor(contentType, maxFiles, maxSize)
  const writing: Promise<Received>[] = []
  let refusal: Error | undefined
  parser.on('filesLimit', () => {
    refusal ??= tooMany(maxFiles, field)
  })
  parser.on('file', (_part, stream, { filename }) => {
    const name = String(filename ?? '')
    const write = async (): Promise<Received> => {
      const temp = await newTempPath()
      temps.push(temp)
      await writeTo(temp, stream)
      if (stream.truncated) refusal ??= fileRefused(413, name, tooLarge(maxSize), field)
      return { name, temp }
    }
    const written = write()
    written.catch(() => stream.resume())
    writing.push(written)
  })
  const outcome = await pipeline(body, parser).then(
    () => undefined,
    (error: unknown) => error ?? new Error('cut off'),
  )
  const settled = await Promise.allSettled(writing)
  const failed = settled.find((each) => each.status === 'rejected')
  if (outcome !== undefined) throw refusal ?? broken()
  if (failed) throw failed.reason
  if (refusal) throw refusal
  if (settled.length === 0) throw broken()
  return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
}

/**
 * Writes one part. When the disk takes no more, the rest of the part is read all the same: a part that is left unread
 * or torn down keeps the parser, and whoever is sending, waiting for ever.
 */
const writeTo = (temp: string, stream: Readable): Promise<void> =>
  new Promise((resolve, reject) => {
    const file = createWriteStream(temp, { flags: 'wx', mode: 0o600 })
    file.once('close', resolve)
    file.once('error', (error) => {
      stream.unpipe(file)
      stream.resume()
      reject(error)
    })
    stream.once('error', (error) => {
      file.destroy()
      reject(error)
    })
    stream.pipe(file)
  })

const parserFor = (contentType: string, maxFiles: number, maxSize: number) => {
  try {
    return busboy({
      defParamCharset: 'utf8',
      headers: { 'content-type': contentType },
      limits: { fields: 0, fileSize: maxSize + 1, files: maxFiles, headerPairs: 20, parts: maxFiles + 1 },
      preservePath: true,
    })
  } catch {
    throw broken()
  }
}

const tooLarge = (bytes: number) => {
  const megabytes = Math.floor(bytes / 1024 / 1024)
  return {
    vi: `lớn hơn ${String(megabytes)} MB, hãy nén bớt hoặc tách thành nhiều tệp`,
    en: `it is larger than ${String(megabytes)} MB, reduce or split it`,
  }
}

const tooMany = (most: number, field: string) => {
  const message = {
    vi: `Mục này chỉ nhận thêm được nhiều nhất ${String(most)} tệp; hãy bỏ bớt.`,
    en: `At most ${String(most)} more files are taken here; send fewer.`,
  }
  return new DomainError('FIELD_TOO_MANY', 422, message, [
    { code: 'FIELD_TOO_MANY', message, path: `answers.${field}` },
  ])
}

const broken = () =>
  new DomainError('MALFORMED_MULTIPART', 400, {
    vi: 'Nội dung tải lên không đọc được hoặc bị ngắt giữa chừng. Hãy gửi lại tệp dạng multipart/form-data.',
    en: 'The upload cannot be read or was cut off. Send the files again as multipart/form-data.',
  })
