import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { root } from './root.mjs'

const minute = 60_000
// Thousands of timers may take as long as their own specs allow; the rest must end in time for the whole.
const limitOf = (project) => (project === 'endurance' ? 60 : 17) * minute
const patienceMs = 10_000

const spawnVitest = ({ env, file, log, project }) =>
  new Promise((resolve) => {
    const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
    const args = ['run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json']
    const child = spawn(process.execPath, [vitest, ...args, `--outputFile.json=${file}`], {
      cwd: root,
      env,
      // What runs beside another is told afterwards, so that the two do not mix.
      stdio: log === undefined ? 'inherit' : ['ignore', log, log],
    })
    const limit = limitOf(project)
    const terminate = setTimeout(() => child.kill('SIGTERM'), limit)
    const kill = setTimeout(() => child.kill('SIGKILL'), limit + patienceMs)
    child.once('error', () => resolve(1))
    child.once('exit', (code) => {
      clearTimeout(terminate)
      clearTimeout(kill)
      resolve(code ?? 1)
    })
  })

const readCounts = (file) => {
  if (!existsSync(file)) return { failed: 0, passed: 0, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  // A file that cannot be loaded has no failed test of its own, and is a failure all the same.
  const broken = report.testResults.filter(
    ({ assertionResults, status }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length
  return {
    failed: report.numFailedTests + broken,
    passed: report.numPassedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Runs one vitest project and counts its tests; an end without a reason counts as one failure. `isQuiet` tells it at its end. */
export const runProject = async ({ env, isQuiet = false, project }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-test-'))
  const file = path.join(folder, 'report.json')
  const log = isQuiet ? openSync(path.join(folder, 'log'), 'w') : undefined
  const code = await spawnVitest({ env, file, log, project })
  if (log !== undefined) {
    closeSync(log)
    process.stdout.write(readFileSync(path.join(folder, 'log')))
  }
  const counts = readCounts(file)
  rmSync(folder, { force: true, recursive: true })
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
