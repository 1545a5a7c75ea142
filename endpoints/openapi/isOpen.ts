import type { Access } from 'payload'

/** Whether somebody without an account gets anything at all by this rule. */
export const isOpen = async (rule: Access | undefined): Promise<boolean> => {
  if (!rule) return false
  try {
    return (await rule({ req: { user: null } } as Parameters<Access>[0])) !== false
  } catch {
    return false
  }
}
