import type { Problem } from '../../shared/problem.ts'

/** Reads a definition from anything, or says what is wrong with it. */
export type Parse<D> = (input: unknown) => { definition: D; ok: true } | { ok: false; problems: Problem[] }
