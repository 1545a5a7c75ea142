import type { DomainError } from '../../src/shared/domainError.ts'

/** How something was refused, in one line: the status, and each problem with its path. Null when it was not. */
export const refusalOf = async (work: Promise<unknown>): Promise<null | string> => {
  const error = (await work.then(
    () => null,
    (reason: unknown) => reason,
  )) as DomainError | null
  return (
    error &&
    `${String(error.status)} ${error.problems.map(({ code, path }) => `${code} ${path ?? ''}`).join(', ')}`
  )
}
