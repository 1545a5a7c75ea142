import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { DossierFile } from '../../../payload-types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { contentPath } from '../files/fileStore.ts'
import { findOffice } from './findOffice.ts'
import { documentIn, runOffice } from './runOffice.ts'

const patienceMs = 60_000
const mostWaiting = 5

let turn: Promise<unknown> = Promise.resolve()
let waiting = 0

/**
 * A Word document as PDF, by LibreOffice. One at a time, with a profile of its own that is thrown away, and no longer
 * than a minute: a document on which it hangs takes nothing from the others.
 */
export const convertToPdf = async (file: DossierFile): Promise<Buffer> => {
  const office = await findOffice()
  if (office === null) throw notInstalled()
  if (waiting >= mostWaiting) throw busy()
  waiting += 1
  const mine = turn.then(() => convert(office, contentPath(file.sha256 ?? '')))
  turn = mine.catch(() => undefined)
  try {
    return await mine
  } finally {
    waiting -= 1
  }
}

const convert = async (office: string, source: string): Promise<Buffer> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'thi-dua-pdf-'))
  try {
    await copyFile(source, documentIn(folder))
    return await runOffice({ folder, office, patienceMs })
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}

const notInstalled = () =>
  new DomainError('PDF_NOT_INSTALLED', 503, {
    vi: 'Máy chủ chưa cài LibreOffice nên chưa xuất được PDF. Hãy tải bản Word, hoặc báo quản trị viên cài đặt.',
    en: 'The server has no LibreOffice, so there is no PDF. Download the Word file, or ask your administrator to install it.',
  })

const busy = () =>
  new DomainError('PDF_BUSY', 503, {
    vi: 'Đang có nhiều văn bản chờ chuyển sang PDF. Hãy thử lại sau một phút, hoặc tải bản Word.',
    en: 'Several documents are waiting to become PDF. Try again in a minute, or download the Word file.',
  })
