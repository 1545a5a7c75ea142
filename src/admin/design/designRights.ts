const drawing = ['standing-head', 'standing-officer', 'system-admin']
const publishing = ['standing-head', 'standing-officer']

/** What somebody is offered in the designer; the server decides all the same. */
export function designRights(roles: readonly string[]): { canDraw: boolean; canPublish: boolean } {
  return {
    canDraw: roles.some((role) => drawing.includes(role)),
    canPublish: roles.some((role) => publishing.includes(role)),
  }
}
