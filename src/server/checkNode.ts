import { StartProblem } from '../shared/startProblem.ts'

const needed = [20, 19] as const

/** Refuses a Node older than the product was tested on. */
export const checkNode = (version: string = process.versions.node): void => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  throw new StartProblem({
    vi: `Cần Node.js từ ${needed.join('.')} trở lên, máy này đang dùng ${version}.`,
    en: `Node.js ${needed.join('.')} or newer is needed, this machine runs ${version}.`,
  })
}
