/** True for a unique index refused a row, on either database. */
export const isDuplicateKey = (error: unknown): boolean => {
  const chain: unknown[] = []
  for (let at = error; at && chain.length < 5; at = (at as { cause?: unknown }).cause) chain.push(at)
  return chain.some((link) => {
    const { code, message } = link as { code?: unknown; message?: string }
    return code === 11000 || /UNIQUE constraint failed/.test(message ?? '')
  })
}
