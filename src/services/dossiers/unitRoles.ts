/** Roles that reach a dossier for the sake of a unit, or of what they are to it, alone. */
export const unitRoles: readonly string[] = ['employee', 'unit-head', 'unit-officer']
