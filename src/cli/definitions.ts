import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { checkDatabase } from '../server/checkDatabase.ts'
import { StartProblem } from '../shared/startProblem.ts'
import { exportPack } from '../services/packs/exportPack.ts'
import { importPack } from '../services/packs/importPack.ts'
import { planImport } from '../services/packs/planImport.ts'
import { readPack, type DefinitionPack } from '../services/packs/packSchema.ts'
import { openForReading } from './steps/openForReading.ts'
import { openPayload, readSettings } from './steps/openPayload.ts'
import { printPlan } from './steps/printPlan.ts'
import { runCommand } from './steps/runCommand.ts'

const verbs = ['diff', 'export', 'import']

const usage = (): StartProblem =>
  new StartProblem({
    vi: 'Cách dùng: npm run definitions -- export|import|diff TỆP.json [--dry-run]',
    en: 'Usage: npm run definitions -- export|import|diff FILE.json [--dry-run]',
  })

const readFile = (file: string): DefinitionPack => {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new StartProblem({ vi: `Không đọc được tệp ${file}.`, en: `The file ${file} cannot be read.` })
  }
  return readPack(text)
}

/** `npm run definitions -- export|import|diff FILE`: forms, workflows, rule packs and procedures as one file. */
await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { default: false, type: 'boolean' } },
  })
  const [verb = '', file] = positionals
  if (!verbs.includes(verb) || file === undefined) throw usage()
  const env = readSettings()
  await checkDatabase(env.DATABASE_URI)
  if (verb === 'import' && !values['dry-run']) {
    const pack = readFile(file)
    const payload = await openPayload(env)
    try {
      printPlan(await importPack(payload, pack), true)
    } finally {
      await payload.destroy()
    }
    return 0
  }
  const pack = verb === 'export' ? undefined : readFile(file)
  const { close, payload } = await openForReading(env)
  try {
    if (pack) printPlan(await planImport(payload, pack), false)
    else writeFileSync(file, `${JSON.stringify(await exportPack(payload), null, 2)}\n`)
  } finally {
    await close()
  }
  if (!pack) console.log(`Đã xuất định nghĩa / definitions exported: ${file}`)
  return 0
})
