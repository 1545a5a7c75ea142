import type { Readable } from 'node:stream'

import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { judgeFileName } from '../../shared/judgeFileName.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { dropTemps } from '../files/fileStore.ts'
import { receiveFiles, type Received } from '../files/receiveFiles.ts'
import { takeUploadTurn } from '../files/takeUploadTurn.ts'
import { judgeTemplate } from './judgeTemplate.ts'
import { keepTemplateFile } from './keepTemplateFile.ts'
import { templateRefused } from './templateRefused.ts'

type Args = { actor: Person; body: Readable; contentType: string; id: string; payload: Payload }

const maxSize = 5 * 1024 * 1024

/** Takes the next version of a template, or refuses it with the place and the reason of every fault. */
export const addTemplateFile = async ({
  actor,
  body,
  contentType,
  id,
  payload,
}: Args): Promise<DossierFile> => {
  await assertThere(payload, id)
  const finish = takeUploadTurn()
  try {
    const received = await receiveFiles({ body, contentType, field: 'file', maxFiles: 1, maxSize })
    try {
      const [file] = received
      if (!file) throw notSent()
      const name = nameOf(file)
      const problems = await judgeTemplate(payload, file.temp)
      if (problems.length > 0) throw templateRefused(problems)
      return await keepTemplateFile({ actor: actor.id, id, name, payload, temp: file.temp })
    } finally {
      await dropTemps(received.map(({ temp }) => temp))
    }
  } finally {
    finish()
  }
}

const assertThere = async (payload: Payload, id: string): Promise<void> => {
  const { totalDocs } = await payload.count({
    collection: 'document-templates',
    overrideAccess: true,
    where: { id: { equals: id } },
  })
  if (totalDocs > 0) return
  throw new DomainError('NOT_FOUND', 404, {
    vi: 'Không tìm thấy mẫu văn bản này.',
    en: 'There is no such document template.',
  })
}

const nameOf = ({ name }: Received): string => {
  const judged = judgeFileName(name)
  if (judged.ok && judged.extension === 'docx') return judged.name
  const reason = judged.ok
    ? { vi: 'mẫu văn bản phải là tệp Word .docx', en: 'a document template is a Word file, .docx' }
    : judged.reason
  throw templateRefused([
    {
      code: 'TEMPLATE_FILE',
      message: { vi: `Không nhận tệp mẫu: ${reason.vi}.`, en: `The template was not taken: ${reason.en}.` },
      path: 'file',
    },
  ])
}

const notSent = () =>
  new DomainError('MALFORMED_MULTIPART', 400, { vi: 'Chưa có tệp nào được gửi.', en: 'No file was sent.' })
