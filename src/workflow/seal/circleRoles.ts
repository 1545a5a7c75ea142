import type { WorkflowDefinition } from '../types.ts'

/** The roles that read a restricted dossier without having a turn in it. */
export const circleRoles = ({
  restricted,
  sealed,
}: Pick<WorkflowDefinition, 'restricted' | 'sealed'>): string[] => {
  const openers = (sealed?.to ?? []).flatMap(({ relation, role }) =>
    role !== undefined && relation === undefined ? [role] : [],
  )
  return [...new Set([...(restricted?.to ?? []).map(({ role }) => role), ...openers])].sort()
}
