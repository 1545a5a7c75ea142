import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { DomainError } from '../../shared/domainError.ts'

type Args = { folder: string; office: string; patienceMs: number }

/** Where the Word file lies in the folder of a conversion. */
export const documentIn = (folder: string): string => path.join(folder, 'van-ban.docx')

/** Lets LibreOffice turn the Word file of a folder into PDF; ended with all its helpers when it takes too long. */
export const runOffice = async (args: Args): Promise<Buffer> => {
  await run(args)
  return readFile(path.join(args.folder, 'van-ban.pdf')).catch(() => {
    throw failed()
  })
}

const run = ({ folder, office, patienceMs }: Args): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      office,
      [
        ...['--headless', '--norestore', '--nolockcheck', '--nodefault'],
        `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
        ...['--convert-to', 'pdf', '--outdir', folder, documentIn(folder)],
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
