import type { Facts, Instance } from './types.ts'

/** Remembers who carried out an action, and whoever they acted for: for separation of duties and for `doer`. */
export const noteDoer = (
  instance: Instance,
  action: string,
  { actor, onBehalfOf }: Pick<Facts, 'actor' | 'onBehalfOf'>,
): Instance => {
  const { doers } = instance.flow
  const before = Object.hasOwn(doers, action) ? (doers[action] ?? []) : []
  const both = [actor.id, ...(onBehalfOf ? [onBehalfOf.id] : [])]
  // The latest stands last: a later turn of the same action names whoever had it then.
  const after = [...before.filter((id) => !both.includes(id)), ...both]
  return { ...instance, flow: { ...instance.flow, doers: { ...doers, [action]: after } } }
}
