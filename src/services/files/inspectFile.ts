import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'

import type { FieldDefinition } from '../../forms/types.ts'
import { judgeFileName } from '../../shared/judgeFileName.ts'
import { cleanImage } from './cleanImage.ts'
import { fileKinds } from './fileKinds.ts'
import type { FileKind } from './fileKinds.ts'
import { fileRefused } from './fileRefused.ts'
import { inspectOffice } from './inspectOffice.ts'
import { inspectPdf } from './inspectPdf.ts'
import type { Received } from './receiveFiles.ts'

export type Inspected = { name: string; sha256: string; size: number; temp: string; type: string }

/** Judges a received file by its name, its field and its bytes, and says what it is; pictures are written anew. */
export const inspectFile = async (
  { name: given, temp }: Received,
  field: FieldDefinition,
  path: string,
): Promise<Inspected> => {
  const named = judgeFileName(given)
  if (!named.ok) throw fileRefused(422, given, named.reason, path)
  const { extension, name } = named
  const kinds: Partial<Record<string, FileKind>> = fileKinds
  const kind = Object.hasOwn(kinds, extension) ? kinds[extension] : undefined
  const isAccepted = kind && (!field.accept || field.accept.length === 0 || field.accept.includes(kind.type))
  if (!kind || !isAccepted) throw fileRefused(415, name, notTaken(field), path)
  const before = await stat(temp)
  if (before.size === 0) throw fileRefused(422, name, empty, path)
  const inspect = {
    image: () => cleanImage(temp, extension),
    office: () => inspectOffice(temp, before.size, extension),
    pdf: () => inspectPdf(temp, before.size),
  }
  const reason = await inspect[kind.proof]()
  if (reason) throw fileRefused(422, name, reason, path)
  const hash = createHash('sha256')
  await pipeline(createReadStream(temp), hash)
  return { name, sha256: hash.digest('hex'), size: (await stat(temp)).size, temp, type: kind.type }
}

const empty = { vi: 'tệp rỗng; hãy chọn tệp khác', en: 'it is empty; choose another' }

const notTaken = (field: FieldDefinition) => {
  const accepted = Object.entries(fileKinds)
    .filter(([, { type }]) => !field.accept || field.accept.length === 0 || field.accept.includes(type))
    .map(([extension]) => `.${extension}`)
    .join(', ')
  return {
    vi: `loại tệp không được nhận ở mục này; hãy dùng ${accepted}`,
    en: `this kind is not taken here; use ${accepted}`,
  }
}
