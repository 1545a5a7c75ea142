import { existsSync, statfsSync } from 'node:fs'
import { createConnection } from 'node:net'
import path from 'node:path'

import { getEnv } from '../env.ts'
import { checkAccess } from '../server/checkAccess.ts'
import { checkDatabase } from '../server/checkDatabase.ts'
import { checkDataDir } from '../server/checkDataDir.ts'
import { checkNode } from '../server/checkNode.ts'
import { checkPort } from '../server/checkPort.ts'
import { describeFailure } from '../server/describeFailure.ts'
import { projectRoot } from '../server/projectRoot.ts'
import { readSeals } from '../server/readSeals.ts'
import { findOffice } from '../services/documents/findOffice.ts'
import { findClosedSeals } from '../services/seal/findClosedSeals.ts'
import { StartProblem } from '../shared/startProblem.ts'

type Check = { isAdvice?: boolean; name: string; run: () => Promise<string> | string }

const gigabyte = 1024 ** 3

const freeSpace = (folder: string): string => {
  const { bavail, bsize } = statfsSync(folder)
  const free = (bavail * bsize) / gigabyte
  if (free >= 1) return `${folder}, ${free.toFixed(1)} GB`
  throw new StartProblem({
    vi: `DATA_DIR: ổ đĩa chỉ còn ${free.toFixed(2)} GB; hãy dọn bớt để còn ít nhất 1 GB.`,
    en: `DATA_DIR: only ${free.toFixed(2)} GB left on the disk; free at least 1 GB.`,
  })
}

const reachMail = (address: string | undefined): Promise<string> => {
  if (address === undefined) return Promise.resolve('SMTP_URL –')
  const url = new URL(address)
  const port = Number(url.port || (url.protocol === 'smtps:' ? 465 : 587))
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: url.hostname, port, timeout: 5000 })
    const fail = (): void => {
      socket.destroy()
      reject(
        new StartProblem({
          vi: `SMTP_URL: máy chủ thư ${url.hostname}:${port} không trả lời; thư sẽ chờ trong hộp gửi.`,
          en: `SMTP_URL: the mail server ${url.hostname}:${port} does not answer; mail will wait in the outbox.`,
        }),
      )
    }
    socket.once('connect', () => {
      socket.destroy()
      resolve(`${url.hostname}:${port}`)
    })
    socket.once('error', fail)
    socket.once('timeout', fail)
  })
}

const officeForPdf = async (): Promise<string> => {
  const office = await findOffice()
  if (office !== null) return office
  throw new StartProblem({
    vi: 'Không tìm thấy LibreOffice (soffice): văn bản chỉ tải được dạng Word. Hãy cài đặt hoặc đặt SOFFICE_PATH.',
    en: 'LibreOffice (soffice) was not found: documents are Word files only. Install it or set SOFFICE_PATH.',
  })
}

const openSeals = async (): Promise<string> => {
  const seals = await readSeals(getEnv().DATABASE_URI)
  const closed = findClosedSeals(seals)
  if (closed) throw new StartProblem(closed)
  return String(seals.length)
}

const builtPages = (): string => {
  if (existsSync(path.join(projectRoot(), '.next/BUILD_ID'))) return '.next'
  throw new StartProblem({
    vi: 'Chưa dựng: hãy chạy "npm run build".',
    en: 'Not built: run "npm run build".',
  })
}

const checks: Check[] = [
  {
    name: 'Node.js',
    run: () => {
      checkNode()
      return process.versions.node
    },
  },
  { name: 'Cấu hình / settings', run: () => getEnv().NODE_ENV },
  {
    name: 'DATA_DIR',
    run: () => {
      const { DATA_DIR } = getEnv()
      checkDataDir(DATA_DIR)
      return freeSpace(DATA_DIR)
    },
  },
  { name: 'Cơ sở dữ liệu / database', run: () => checkDatabase(getEnv().DATABASE_URI) },
  { name: 'Niêm phong / seals (BALLOT_SECRET)', run: openSeals },
  {
    name: 'Quyền truy cập / access rules',
    run: async () => {
      const { default: config } = await import('@payload-config')
      await checkAccess(await config)
      return `${(await config).collections.length} + ${(await config).globals.length}`
    },
  },
  { isAdvice: true, name: 'Thư điện tử / mail', run: () => reachMail(getEnv().SMTP_URL) },
  {
    // A port in use is as it should be when the system is already running.
    isAdvice: true,
    name: 'Cổng / port',
    run: async () => {
      const { HOST: host, PORT: port } = getEnv()
      await checkPort({ host, port })
      return `${host}:${port}`
    },
  },
  { isAdvice: true, name: 'LibreOffice (PDF)', run: officeForPdf },
  { isAdvice: true, name: 'Bản dựng / build', run: builtPages },
]

if (!process.env.NODE_ENV) Object.assign(process.env, { NODE_ENV: 'production' })
let failures = 0
for (const { isAdvice = false, name, run } of checks) {
  try {
    console.log(`✔ ${name}: ${await run()}`)
  } catch (error) {
    if (!isAdvice) failures += 1
    console.log(`${isAdvice ? '!' : '✘'} ${name}: ${describeFailure(error).join('\n    ')}`)
  }
}
process.exit(failures > 0 ? 1 : 0)
