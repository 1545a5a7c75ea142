import type { CollectionAfterForgotPasswordHook, PayloadRequest } from 'payload'

import { queuePasswordMail as queue } from '../src/services/accounts/queuePasswordMail.ts'

/** Whoever forgot a password gets a mail; the worker, which asks for the token of that mail, does not ask for another. */
export const queuePasswordMail: CollectionAfterForgotPasswordHook = async ({ args, context }) => {
  if (context['passwordMail'] !== true) return
  const { data, req } = args as { data: { email: string }; req: PayloadRequest }
  await queue(req, data.email)
}
