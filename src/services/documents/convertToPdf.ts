import { spawn } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import type { DossierFile } from '../../../payload-types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { contentPath } from '../files/fileStore.ts'
import { findOffice } from './findOffice.ts'

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
    await copyFile(source, path.join(folder, 'van-ban.docx'))
    await run(office, folder)
    return await readFile(path.join(folder, 'van-ban.pdf')).catch(() => {
      throw failed()
    })
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}

const run = (office: string, folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      office,
      [
        ...['--headless', '--norestore', '--nolockcheck', '--nodefault'],
        `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
        ...['--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'van-ban.docx')],
      ],
      // A group of its own, so that its helpers end with it; nothing of our settings and secrets.
      { cwd: folder, detached: true, env: ownEnvironment(folder), stdio: 'ignore' },
    )
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended meanwhile.
      }
    }
    const timer = setTimeout(() => {
      end()
      reject(tookTooLong())
    }, patienceMs)
    child.once('error', () => {
      clearTimeout(timer)
      reject(failed())
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      end()
      if (code === 0) resolve()
      else reject(failed())
    })
  })

const ownEnvironment = (folder: string): NodeJS.ProcessEnv => ({
  HOME: folder,
  LANG: 'C.UTF-8',
  NODE_ENV: process.env['NODE_ENV'] ?? 'production',
  PATH: process.env['PATH'] ?? '',
})

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

const tookTooLong = () =>
  new DomainError('PDF_TOO_LONG', 503, {
    vi: 'Chuyển sang PDF quá một phút nên đã dừng. Hãy tải bản Word.',
    en: 'Making the PDF took more than a minute and was stopped. Download the Word file.',
  })

const failed = () =>
  new DomainError('PDF_FAILED', 503, {
    vi: 'LibreOffice không chuyển được văn bản này sang PDF. Hãy tải bản Word; nếu lặp lại, báo quản trị viên.',
    en: 'LibreOffice could not turn this document into PDF. Download the Word file; if it happens again, tell your administrator.',
  })
