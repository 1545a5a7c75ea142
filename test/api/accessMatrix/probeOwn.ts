import { isRefusal, subjectsOf, type Matrix } from './context.ts'
import { collections, endpoints, globals, operations, type Rule } from './expected.ts'
import { isExpected, type DocFacts } from './isExpected.ts'
import type { Persona } from './personas.ts'
import { isLetThrough, query } from './probeGraphql.ts'
import { attempt } from './probeLocal.ts'
import { ask } from './probeRest.ts'

/** A rev that no document has: an action that is let through stops at the 409. */
const staleRev = 999_999

/** The addresses of our own that the configuration has, as `POST /api/nominations/:id/actions/:name`. */
export const ownAddresses = (matrix: Matrix): string[] =>
  subjectsOf(matrix).flatMap(({ config, slug }) =>
    (config.endpoints || [])
      .filter(({ handler }) => 'access' in handler)
      .map(({ method, path }) => `${method.toUpperCase()} /api/${slug}${path === '/' ? '' : path}`),
  )

const ruleOf = (rule: 'as read' | Rule | undefined, slug: string): Rule =>
  rule === 'as read' ? (collections[slug]?.read ?? []) : (rule ?? [])

const mayCall = (
  rule: 'as read' | Rule | undefined,
  slug: string,
  persona: Persona,
  facts: DocFacts,
): boolean =>
  // Our own addresses are for people who have signed in, also where the document itself is public.
  persona.roles.length > 0 && isExpected(ruleOf(rule, slug), persona, facts)

/** What makes a command complete enough to be judged by who sends it. */
const bodyOf = (address: string): Record<string, unknown> => {
  if (address.endsWith('/:id/actions/:name') || address === 'PATCH /api/council-sessions/:id')
    return { rev: staleRev }
  if (address.endsWith('/actions/:name')) return { items: [] }
  if (address.endsWith('/ballots')) return { choices: {} }
  return address.startsWith('PATCH') ? { answers: {}, rev: staleRev } : {}
}

/** That a kind has no form, and that a file or a migration is not there, is told to whoever may ask. */
const isTold = (code = ''): boolean => ['MIGRATION_UNKNOWN', 'NO_FORM'].includes(code)

/** Every address of our own, on every document where it wants one. */
export const probeEndpoints = async (matrix: Matrix, persona: Persona): Promise<void> => {
  for (const address of ownAddresses(matrix)) {
    const [method = '', path = ''] = address.split(' ')
    const slug = path.split('/')[2] ?? ''
    const docs = path.includes(':id') ? (matrix.fixtures[slug] ?? []) : [{ facts: {}, id: '' }]
    for (const [place, { facts, id }] of docs.entries()) {
      const target = path.replace('/api/', '').replace(':id', id).replace(':name', 'withdraw')
      const body = method === 'GET' ? undefined : bodyOf(address)
      const { body: reply, status } = await ask(matrix, persona, method, target, body)
      const code = (reply['errors'] as { code?: string }[] | undefined)?.[0]?.code
      const isThere = isTold(code) || (path.includes(':fileId') && status === 404)
      matrix.book.check({
        expected: mayCall(endpoints[address], slug, persona, facts),
        found: isThere || !isRefusal(status),
        name: `Endpoint ${address}#${String(place)} as ${persona.key}`,
      })
    }
  }
}

/** An operation on a dossier of its own kind, and on a document of another. */
const ofNomination = (more = '') => ({
  on: 'nominations',
  text: (id: string) => `(collection: "nominations", id: "${id}"${more})`,
})
const byId = (on: string, more = '') => ({ on, text: (id: string) => `(id: "${id}"${more})` })
const plain = (given = '') => ({ on: '', text: () => given })

const callOf: Record<string, { on: string; text: (id: string) => string }> = {
  availableActions: ofNomination(),
  ballotStatus: { on: 'council-sessions', text: (id) => `(session: "${id}")` },
  bell: plain(),
  castBallot: { on: 'council-sessions', text: (id) => `(session: "${id}", choices: {}) { tracker }` },
  classifyForm: byId('forms'),
  documents: ofNomination(),
  documentTemplateFiles: byId('document-templates'),
  explainField: ofNomination(', key: "tongDiem"'),
  exportWorkflow: byId('workflows'),
  fieldUsages: byId('forms', ', key: "tongDiem"'),
  files: ofNomination(),
  form: ofNomination(),
  giveLink: ofNomination(', data: {}'),
  health: plain(),
  history: ofNomination(),
  importStaffList: plain('(data: {})'),
  links: ofNomination(),
  lintWorkflow: byId('workflows'),
  makeCalendarAddress: plain(),
  markNoticesRead: plain('(ids: [])'),
  migrateForm: byId('forms', ', data: {}'),
  migrateWorkflow: byId('workflows', ', data: {}'),
  performAction: {
    on: 'nominations',
    text: (id) => `(collection: "nominations", id: "${id}", action: "withdraw", rev: 999999) { id }`,
  },
  performActions: plain('(collection: "nominations", action: "withdraw", items: []) { ok }'),
  publishDefinition: byId('forms', ', kind: "forms"'),
  retryDelivery: byId('outbox'),
  reviseCouncilSession: {
    on: 'council-sessions',
    text: (id) => `(id: "${id}", data: {}, rev: 999999) { id }`,
  },
  revokeLink: byId('one-time-links'),
  saveAnswers: {
    on: 'nominations',
    text: (id) => `(collection: "nominations", id: "${id}", answers: {}, rev: 999999) { id }`,
  },
  simulateWorkflow: byId('workflows', ', data: {}'),
  startCase: plain('(data: {}) { id }'),
  startCouncilSession: plain('(data: {}) { id }'),
  startDecision: plain('(data: {}) { id }'),
  startNomination: plain('(data: {}) { id }'),
  todo: plain(),
  undoFormMigration: plain('(batch: "x")'),
  undoWorkflowMigration: ofNomination(),
}

export const callable = Object.keys(callOf)

/** Every GraphQL operation of our own. */
export const probeOperations = async (
  matrix: Matrix,
  persona: Persona,
  kinds: Record<string, 'mutation' | 'query'>,
): Promise<void> => {
  for (const [operation, kind] of Object.entries(kinds)) {
    const call = callOf[operation]
    const docs = matrix.fixtures[call?.on ?? ''] ?? [{ facts: {}, id: '' }]
    for (const [place, { facts, id }] of docs.entries()) {
      const reply = await query(matrix, persona, `${kind} { it: ${operation}${call?.text(id) ?? ''} }`)
      matrix.book.check({
        expected: mayCall(operations[operation], call?.on ?? '', persona, facts),
        found: isTold(reply.errors?.[0]?.extensions?.code) || isLetThrough(reply, 'it'),
        name: `Operation ${operation}#${String(place)} as ${persona.key}`,
      })
    }
  }
}

/** Globals over all three doors, one’s own preferences by key, and the unlocking of accounts. */
export const probeRemainder = async (matrix: Matrix, persona: Persona): Promise<void> => {
  const { book, payload } = matrix
  const check = (api: string, what: string, expected: boolean, found: boolean) =>
    book.check({ expected, found, name: `${api} ${what} as ${persona.key}` })
  for (const { slug } of payload.config.globals) {
    const row = globals[slug] ?? { read: [], update: [] }
    const name = slug.charAt(0).toUpperCase() + slug.slice(1)
    const mayRead = isExpected(row.read, persona)
    const mayUpdate = isExpected(row.update, persona)
    const asked = { overrideAccess: false, slug: slug, user: persona.user } as const
    const rest = async (method: string, path: string, body?: unknown) =>
      (await ask(matrix, persona, method, `globals/${slug}${path}`, body)).status
    check('REST', `read global ${slug}`, mayRead, (await rest('GET', '')) === 200)
    check('REST', `update global ${slug}`, mayUpdate, !isRefusal(await rest('POST', '', {})))
    check('REST', `versions global ${slug}`, false, (await rest('GET', '/versions')) === 200)
    const read = await query(matrix, persona, `{ it: ${name} { __typename } }`)
    const changed = await query(matrix, persona, `mutation { it: update${name}(data: {}) { __typename } }`)
    check('GraphQL', `update global ${slug}`, mayUpdate, isLetThrough(changed, 'it'))
    check('GraphQL', `read global ${slug}`, mayRead, !read.errors)
    const found = await attempt(() => payload.findGlobal(asked))
    check('Local', `read global ${slug}`, mayRead, found !== undefined)
    const written = await attempt(() => payload.updateGlobal({ ...asked, data: {} }))
    check('Local', `update global ${slug}`, mayUpdate, written !== undefined)
  }
  const isStaff = persona.roles.length > 0
  const preference = async (method: string, body?: unknown) =>
    (await ask(matrix, persona, method, 'payload-preferences/matrix', body)).status === 200
  check('REST', 'write own preference', isStaff, await preference('POST', { value: { a: 1 } }))
  check('REST', 'delete own preference', isStaff, await preference('DELETE'))
  const email = 'clerk@demo.example.vn'
  const unlocked = await ask(matrix, persona, 'POST', 'users/unlock', { email })
  const mayUnlock = persona.roles.includes('system-admin')
  check('REST', 'unlock', mayUnlock, !isRefusal(unlocked.status))
  const byQuery = await query(matrix, persona, `mutation { it: unlockUser(email: "${email}") }`)
  check('GraphQL', 'unlock', mayUnlock, isLetThrough(byQuery, 'it'))
  const first = await ask(matrix, persona, 'POST', 'users/first-register', { email, password: 'x' })
  check('REST', 'first-register', false, !isRefusal(first.status))
}
