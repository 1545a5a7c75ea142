import { getEnv } from '../env.ts'

/** The present instant, ISO UTC; fixed in tests by FIXED_CLOCK. */
export const now = (): string => getEnv().FIXED_CLOCK ?? new Date().toISOString()
