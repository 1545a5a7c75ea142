type SignInArgs = { email: string; password: string; url: string }

/** Signs in over REST and gives the token for `Authorization: JWT …`. */
export const signIn = async ({ email, password, url }: SignInArgs): Promise<string> => {
  const answer = await fetch(`${url}/api/users/login`, {
    body: JSON.stringify({ email, password }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  const { token } = (await answer.json()) as { token?: string }
  if (token === undefined) throw new Error(`${email} could not sign in: ${answer.status}`)
  return token
}
