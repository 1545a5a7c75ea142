import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { printFigures, type Figures, type Sample } from './printFigures.ts'
import { sample } from './sample.ts'
import { scenarios, signIn, tasksFor, type Task } from './scenarios.ts'
import {
  newFolder,
  prepareOurs,
  prepareStock,
  residentMegabytes,
  startSystem,
  type System,
} from './systems.ts'

const { values } = parseArgs({
  options: { json: { default: false, type: 'boolean' }, smoke: { default: false, type: 'boolean' } },
})
const say = (line: string): void => console.error(line)
const rounds = values.smoke ? 1 : 4
const seconds = values.smoke ? 0.3 : 2
const starts = values.smoke ? 1 : 3

const measure = (origin: string, task: Task, length: number): Promise<Sample> =>
  new Promise((resolve, reject) => {
    const argument = JSON.stringify({ ...task, origin, seconds: length })
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'load.mjs'), argument], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.once('exit', (code) => {
      if (code !== 0) return reject(new Error('The load ended too early'))
      const sample = JSON.parse(printed) as Sample & { failed: number; firstFailure?: string }
      if (sample.failed > 0) return reject(new Error(`Refused under load: ${sample.firstFailure ?? ''}`))
      resolve(sample)
    })
  })

/** Starts each in turn, several times over; the last start of each stays up. */
const startAll = async (systems: System[], figures: Figures) => {
  const running = []
  for (let round = 1; round <= starts; round += 1) {
    for (const system of systems) {
      const started = await startSystem(system)
      figures.starts[system.name].push(started.startedInMs)
      if (round < starts) await started.stop()
      else running.push({ ...started, name: system.name })
    }
  }
  await sleep(values.smoke ? 100 : 3000)
  for (const { child, name } of running) figures.memory[name] = residentMegabytes(child.pid ?? 0)
  return running
}

const folder = newFolder()
const figures: Figures = {
  machine: `${cpus()[0]?.model ?? '?'} × ${String(cpus().length)}, Node.js ${process.versions.node}`,
  memory: {},
  samples: {},
  starts: { ours: [], stock: [] },
}
if (!existsSync(path.resolve(import.meta.dirname, '../../dist/server.mjs'))) {
  say('Chưa dựng: hãy chạy "npm run build" trước. / Not built: run "npm run build" first.')
  process.exit(1)
}
say('Đang nạp dữ liệu mẫu… / loading sample documents…')
const ours = prepareOurs(folder, {
  documents: values.smoke ? 10 : sample.documents,
  pages: !values.smoke,
})
const systems = values.smoke ? [ours] : [ours, prepareStock(folder, say)]
const running = await startAll(systems, figures)
try {
  const desks = await Promise.all(
    running.map(async (system) => ({ ...system, headers: await signIn(system.name, system.origin) })),
  )
  for (const { name: scenario } of scenarios) {
    for (const { headers, name, origin } of desks)
      if (!values.smoke) await measure(origin, (await tasksFor(name, origin, headers))[scenario] as Task, 1.5)
    for (let round = 1; round <= rounds; round += 1) {
      for (const { headers, name, origin } of desks) {
        say(`${scenario}, ${String(round)}/${String(rounds)}, ${name}`)
        const task = (await tasksFor(name, origin, headers))[scenario] as Task
        const sides = (figures.samples[scenario] ??= { ours: [], stock: [] })
        sides[name].push(await measure(origin, task, seconds))
      }
    }
  }
} finally {
  for (const { stop } of running) await stop()
  rmSync(folder, { force: true, recursive: true })
}
printFigures(figures, { isJson: values.json })
process.exit(0)
