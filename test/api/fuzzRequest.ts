import type { SeededRandom } from './seededRandom.ts'

export type FuzzRequest = { body?: string; headers: Record<string, string>; method: string; path: string }
type FuzzRequestArgs = { random: SeededRandom; slugs: readonly string[]; token: string }

const junk = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '{"a":{"equals":1}}',
  '{"and":[{"or":[]}]}',
  '{"id":{"in":[null,1,"x"]}}',
  'notjson',
  '%00',
  '%ff%fe',
  '%E1%BA%BF',
  "' OR 1=1 --",
  '"; DROP TABLE users; --',
  '$where',
  '__proto__',
  '../../etc/passwd',
  '%2e%2e%2f',
  'a'.repeat(300),
  '😀',
  'kiến',
  '2023-02-30T99:99:99Z',
  '550e8400-e29b-41d4-a716-446655440000',
  '507f1f77bcf86cd799439011',
  '9007199254740993',
  '-0.5',
  '(((((',
  '[[[]]]',
]
const fields = [
  'id',
  'title',
  'name',
  'email',
  'createdAt',
  'updatedAt',
  'state',
  'rev',
  'answers',
  'password',
  'hash',
  'salt',
  'sessions.id',
  'roles',
  'unit',
  'unit.name',
  'person.unit.name',
  '_status',
  'constructor',
  '__proto__',
  'body',
  'x.y.z',
  '1',
  'a b',
  "a'b",
]
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'bogus',
  '$gt',
]
const tails = [
  '',
  '',
  '',
  '/count',
  '/versions',
  '/access',
  '/actions',
  '/actions/submit',
  '/history',
  '/form',
  '/duplicate',
  '/login',
  '/logout',
  '/me',
  '/refresh-token',
  '/unlock',
  '/verify/x',
  '/ballots',
  '/file/x.png',
  '/first-register',
  '/docs',
]
const methods = ['GET', 'GET', 'GET', 'POST', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'HEAD']
const types = [
  'application/json',
  'application/json',
  'application/json; charset=utf-8',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=xx',
  'multipart/form-data',
  'text/plain',
  'application/xml',
  'application/json, text/plain',
  ';;;',
]
const documents = [
  '{ __typename }',
  '{ __schema { types { name fields { name type { name } } } } }',
  '{ Articles { docs { id title } totalDocs } }',
  '{ Articles(limit: "x") { docs { id } } }',
  '{ Articles(where: { id: { equals: 1 } }, limit: -1) { docs { id } } }',
  'query($id: String!) { Article(id: $id) { id title } }',
  'query($n: Int!) { Articles(limit: $n, page: $n) { docs { id } } }',
  'query($w: JSON) { Articles(where: $w) { docs { id } } }',
  'mutation { createArticle(data: {}) { id } }',
  'mutation($d: mutationArticleInput!) { createArticle(data: $d) { id } }',
  'mutation { deleteArticle(id: "x") { id } }',
  'mutation { loginUser(email: "x", password: "y") { token } }',
  '{ meUser { user { id } } }',
  '{ Access { canAccessAdmin } }',
  'fragment F on Query { ...F } query { ...F }',
  'query A { __typename } query B { __typename }',
  'subscription { x }',
  '{ '.repeat(60),
  '{ a: __typename @skip(if: $x) }',
  '',
]

const scalar = (random: SeededRandom): unknown =>
  random.pick<unknown>([...junk, 0, -1, 1.5, 1e308, true, false, null, [], {}, ['x'], { equals: 1 }])

const tree = (random: SeededRandom, depth: number): unknown => {
  if (depth === 0 || random.chance(0.3)) return scalar(random)
  if (random.chance(0.3)) return Array.from({ length: random.int(4) }, () => tree(random, depth - 1))
  return Object.fromEntries(
    Array.from({ length: random.int(5) }, () => [random.pick(fields), tree(random, depth - 1)]),
  )
}

const parameter = (random: SeededRandom): string => {
  const value = random.chance(0.7) ? encodeURIComponent(random.pick(junk)) : random.pick(junk)
  const field = random.pick(fields)
  return random.pick([
    `where[${field}][${random.pick(operators)}]=${value}`,
    `where[${field}][${random.pick(operators)}]=${value}`,
    `where[or][0][and][0][${field}][${random.pick(operators)}]=${value}`,
    `where[${field}][in][0]=${value}`,
    `where=${value}`,
    `where=${encodeURIComponent(JSON.stringify({ [field]: { [random.pick(operators)]: scalar(random) } }))}`,
    `limit=${value}`,
    `page=${random.pick(['1', '2', '999999', value])}`,
    `depth=${random.pick(['0', '1', '2', '9', value])}`,
    `sort=${random.pick(['-', ''])}${field}`,
    `select[${field}]=${random.pick(['true', 'false', value])}`,
    `populate[users][${field}]=true`,
    `joins[${field}][limit]=${value}`,
    `locale=${random.pick(['vi', 'en', 'all', value])}`,
    `draft=${random.pick(['true', 'false', value])}`,
    `trash=${random.pick(['true', value])}`,
    `pagination=${random.pick(['false', value])}`,
    `${value}=${value}`,
  ])
}

// Half of the parameters are as a client would write them, so that much of the noise reaches the database.
const plainParameter = (random: SeededRandom): string =>
  random.pick([
    'limit=3',
    'page=2',
    'depth=1',
    'depth=0',
    'locale=en',
    'sort=-createdAt',
    'sort=id',
    'draft=true',
    'pagination=false',
    'select[id]=true',
    'where[id][equals]=550e8400-e29b-41d4-a716-446655440000',
    'where[id][in][0]=x&where[id][in][1]=y',
    'where[id][in]=x,y',
    'where[createdAt][greater_than]=2023-01-01',
    'where[updatedAt][exists]=true',
    'where[or][0][id][exists]=false&where[or][1][createdAt][less_than]=2030-01-01T00:00:00.000Z',
    `where[id][${random.pick(operators)}]=${encodeURIComponent(random.pick(junk))}`,
    `where[createdAt][${random.pick(operators)}]=${encodeURIComponent(random.pick(junk))}`,
    `where[${random.pick(fields)}][equals]=x`,
    `sort=${random.pick(fields)}`,
    `populate[users][name]=true`,
  ])

const segment = (random: SeededRandom): string =>
  random.chance(0.5) ? encodeURIComponent(random.pick(junk)) : random.pick(junk)

const restPath = (random: SeededRandom, slugs: readonly string[]): string => {
  const slug = random.chance(0.9) ? random.pick(slugs) : segment(random)
  const id = random.chance(0.5) ? `/${segment(random)}` : ''
  const query = Array.from({ length: random.int(4) }, () =>
    random.chance(0.5) ? plainParameter(random) : parameter(random),
  ).join('&')
  return `/api/${slug}${id}${random.pick(tails)}${query === '' ? '' : `?${query}`}`
}

const bodyOf = (random: SeededRandom, isGraphql: boolean): string => {
  if (isGraphql && random.chance(0.85)) {
    const query = random.chance(0.9) ? random.pick(documents) : scalar(random)
    const variables = random.chance(0.6)
      ? { d: tree(random, 2), id: scalar(random), n: scalar(random) }
      : scalar(random)
    return JSON.stringify({
      operationName: random.chance(0.1) ? scalar(random) : undefined,
      query,
      variables,
    })
  }
  if (random.chance(0.1)) return random.pick(junk)
  if (random.chance(0.1)) {
    return `--xx\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${random.pick(junk)}\r\n--xx${random.pick(['--\r\n', ''])}`
  }
  if (random.chance(0.05)) {
    return `--xx\r\nContent-Disposition: form-data; name="file"; filename="${random.pick(junk.slice(0, 8))}"\r\nContent-Type: image/png\r\n\r\nnot an image\r\n--xx--\r\n`
  }
  const text = JSON.stringify(tree(random, 3))
  return random.chance(0.1) ? text.slice(0, random.int(text.length + 1)) : text
}

/** One made-up request, from nearly right to nonsense, decided by the generator alone. */
export const fuzzRequest = ({ random, slugs, token }: FuzzRequestArgs): FuzzRequest => {
  const isGraphql = random.chance(0.25)
  const method = isGraphql && random.chance(0.85) ? 'POST' : random.pick(methods)
  const headers: Record<string, string> = {}
  if (random.chance(0.5)) headers['Authorization'] = `JWT ${random.chance(0.9) ? token : 'junk'}`
  if (random.chance(0.1)) headers['Accept-Language'] = random.pick(['en', 'vi;q=0', 'xx,*;q=x', ''])
  if (random.chance(0.05)) headers['X-Payload-HTTP-Method-Override'] = random.pick(['GET', 'DELETE', ''])
  if (random.chance(0.05)) headers['Cookie'] = random.pick(['payload-token=x', 'payload-lng=zz', '=;=;', 'a'])
  if (random.chance(0.03)) headers['Origin'] = random.pick(['null', 'http://evil.example', 'x'])
  const request: FuzzRequest = {
    headers,
    method,
    path: isGraphql
      ? `/api/graphql${random.chance(0.1) ? `?query=${segment(random)}` : ''}`
      : restPath(random, slugs),
  }
  if (method === 'GET' || method === 'HEAD' || random.chance(0.05)) return request
  headers['Content-Type'] = isGraphql && random.chance(0.9) ? 'application/json' : random.pick(types)
  return { ...request, body: bodyOf(random, isGraphql) }
}
