/** A refusal that was foreseen, such as a wrong password, is a line of the log, and no fault with a stack. */
export const refusalLevels: Record<string, 'info'> = {
  AuthenticationError: 'info',
  DomainError: 'info',
  LockedAuth: 'info',
  QueryError: 'info',
}
