/** How a condition asks whether an action was carried out, in three parts, the action in the middle. */
export const donePattern = /(list contains\(\s*dossier\.done\s*,\s*")([^"]+)(")/g
