import { ensureBuilt } from './steps/ensureBuilt.mjs'
import { ensureInstalled } from './steps/ensureInstalled.mjs'
import { findChromium } from './steps/findChromium.mjs'
import { requireNode } from './steps/requireNode.mjs'
import { runProject } from './steps/runProject.mjs'
import { say } from './steps/say.mjs'
import { stop } from './steps/stop.mjs'

const inBrowser = ['browser', 'panel', 'designer']
const all = ['unit', 'architecture', 'integration', 'access', 'api', ...inBrowser, 'endurance']
const onDatabase = ['integration', 'api', 'endurance']
const builtServer = ['integration', 'access', 'api', 'endurance', ...inBrowser]
const byNameOnly = ['panel', 'designer', 'endurance']

requireNode()
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !all.includes(name))
if (unknown !== undefined) {
  stop(
    `Không có nhóm kiểm thử "${unknown}": hãy chọn trong ${all.join(', ')}.`,
    `There is no test project "${unknown}": choose among ${all.join(', ')}.`,
  )
}
// The rest of the panel, drawing whole forms and procedures, and thousands of timers take many minutes, and the whole
// must end within 25.
const projects = asked.length > 0 ? asked : all.filter((name) => !byNameOnly.includes(name))
if (asked.length === 0) {
  say(
    'Phần còn lại trong trình duyệt và kiểm thử độ bền chạy riêng: npm run test:panel, test:designer, test:endurance.',
    'The rest in the browser and endurance are run apart: npm run test:panel, test:designer, test:endurance.',
  )
}

ensureInstalled()
const needsBrowser = projects.some((name) => inBrowser.includes(name))
const chromium = needsBrowser ? await findChromium() : undefined
if (needsBrowser && chromium === undefined) {
  say(
    'Bỏ qua kiểm thử trình duyệt: hãy cài Chromium hoặc đặt CHROMIUM_PATH',
    'Browser tests are left out: install Chromium or set CHROMIUM_PATH, then run npm run test:browser.',
  )
}
if (projects.some((name) => builtServer.includes(name))) ensureBuilt({ withPages: chromium !== undefined })

const { TEST_MONGODB_URI, ...base } = process.env
const onSqlite = {
  ...base,
  ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
  // Asked for nothing in particular: see vitest.config.ts.
  ...(asked.length === 0 ? { TEST_ALL: '1' } : {}),
}
const shared = projects
  .filter((project) => !inBrowser.includes(project) || chromium !== undefined)
  .map((project) => ({
    env: onSqlite,
    project,
    title: onDatabase.includes(project) ? `${project} (SQLite)` : project,
  }))
const onMongo = projects
  .filter((project) => TEST_MONGODB_URI && onDatabase.includes(project))
  .map((project) => ({
    env: { ...onSqlite, TEST_MONGODB_URI },
    project,
    title: `${project} (MongoDB)`,
  }))
if (!TEST_MONGODB_URI && projects.some((name) => onDatabase.includes(name))) {
  say(
    'Bỏ qua kiểm thử trên MongoDB: hãy đặt TEST_MONGODB_URI',
    'MongoDB is left out: set TEST_MONGODB_URI=mongodb://host:port to run the same tests on it.',
  )
}

const totals = { failed: 0, passed: 0, skipped: 0 }
const lines = []
const runAll = async (runs) => {
  for (const { title, ...run } of runs) {
    const counts = await runProject(run)
    for (const key of Object.keys(totals)) totals[key] += counts[key]
    lines.push(`${title}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  }
}
const isOnDatabase = ({ project }) => onDatabase.includes(project)
const isApart = ({ project }) => project === 'access' || inBrowser.includes(project)
await runAll(shared.filter((run) => !isOnDatabase(run) && !isApart(run)))
// Side by side: much of it is waiting for a process to start or for a database to answer. Whoever is through first
// takes what is left.
const apart = shared
  .filter(isApart)
  .map((run) => ({ ...run, isQuiet: shared.length + onMongo.length > 1 }))
  .sort((a, b) => inBrowser.indexOf(b.project) - inBrowser.indexOf(a.project))
const runLane = async (runs) => {
  await runAll(runs)
  for (let run = apart.shift(); run !== undefined; run = apart.shift()) await runAll([run])
}
await Promise.all([
  runLane(shared.filter(isOnDatabase)),
  runLane(onMongo.map((run) => ({ ...run, isQuiet: true }))),
])
console.log(['', ...lines].join('\n'))
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`)
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0
