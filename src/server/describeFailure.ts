/** The lines to print for a failed start: sentences we wrote, or the bare message of anything else; never a stack. */
export const describeFailure = (error: unknown): string[] => {
  if (!(error instanceof Error)) return [String(error)]
  if ('problems' in error && Array.isArray(error.problems)) return error.problems.map(String)
  if (error.name === 'StartProblem') return [error.message]
  const [line = error.name] = error.message.split('\n')
  return [`Hệ thống không khởi động được. / The system could not start: ${line}`]
}
