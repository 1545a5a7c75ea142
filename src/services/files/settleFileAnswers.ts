import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'
import { mapFileAnswers } from '../../forms/mapFileAnswers.ts'
import type { Answers, FieldDefinition, FormDefinition } from '../../forms/types.ts'
import type { Problem } from '../../shared/problem.ts'
import { filesOf } from './filesOf.ts'

type Args = {
  answers: Answers
  collection?: string
  definition: FormDefinition
  /** Absent while the dossier is only being started: then it holds no file. */
  id?: string
  payload: Payload
}
type Settled = { answers: Answers; files: DossierFile[]; problems: Problem[] }

/** Takes name and size of each file from the store; names of files that are not this dossier's are problems. */
export const settleFileAnswers = async ({
  answers,
  collection,
  definition,
  id,
  payload,
}: Args): Promise<Settled> => {
  let isAny = false
  mapFileAnswers(definition, answers, (item) => {
    isAny = true
    return item
  })
  if (!isAny) return { answers, files: [], problems: [] }

  const held = collection && id ? await filesOf(payload, collection, id) : []
  const byId = new Map(held.map((file) => [String(file.id), file]))
  const files: DossierFile[] = []
  const problems: Problem[] = []
  const settled = mapFileAnswers(definition, answers, (item, field, path) => {
    const file = byId.get(String(item['id']))
    if (!file) {
      problems.push({ code: 'FILE_UNKNOWN', message: unknown, path })
      return item
    }
    if (!fits(file, field)) problems.push({ code: 'FILE_TYPE', message: unfit, path })
    files.push(file)
    return { id: String(file.id), name: file.name, size: file.size }
  })
  return { answers: settled, files, problems }
}

const fits = ({ size, type }: DossierFile, { accept, maxSize }: FieldDefinition): boolean =>
  (!accept || accept.length === 0 || accept.includes(type ?? '')) &&
  (maxSize === undefined || (size ?? 0) <= maxSize)

const unknown = {
  vi: 'Tệp này không thuộc hồ sơ; hãy tải tệp lên hồ sơ này rồi lưu lại.',
  en: 'This file does not belong to the dossier; upload it to this dossier, then save.',
}
const unfit = {
  vi: 'Loại hoặc dung lượng của tệp không hợp với mục này; hãy tải lên tệp khác.',
  en: 'The kind or size of the file does not fit this field; upload another.',
}
