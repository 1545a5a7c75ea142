import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import path from 'node:path'

import { getEnv } from '../../env.ts'

const names = ['soffice', 'libreoffice']

let found: Promise<null | string> | undefined

/** Where LibreOffice is: as SOFFICE_PATH says, or on the PATH; null when it is not installed. Looked for once. */
export const findOffice = (): Promise<null | string> => (found ??= lookFor())

const lookFor = async (): Promise<null | string> => {
  const { SOFFICE_PATH } = getEnv()
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const candidates = SOFFICE_PATH
    ? [SOFFICE_PATH]
    : folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
  for (const candidate of candidates) {
    const isThere = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isThere) return candidate
  }
  return null
}
