import type { CollectionBeforeOperationHook } from 'payload'

/**
 * The mail for a forgotten password goes through the outbox (`queuePasswordMail`). Payload would hand it to the mail
 * server inside the open transaction, after a second write beside it: on SQLite, where one writes at a time, the two
 * would wait for each other while nobody else could write.
 */
export const deferPasswordMail: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  const { disableEmail } = args as { disableEmail?: boolean }
  if (operation !== 'forgotPassword' || disableEmail === true) return args
  context['passwordMail'] = true
  return { ...args, disableEmail: true }
}
