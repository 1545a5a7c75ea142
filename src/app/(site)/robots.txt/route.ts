import { getEnv } from '../../../env.ts'
import { buildRobots } from '../../../publication/buildRobots.ts'

export const dynamic = 'force-dynamic'

export const GET = (): Response =>
  new Response(buildRobots(getEnv().SERVER_URL), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
