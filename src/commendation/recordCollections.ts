/** What a workflow may create and change: content that people go on with. Dossiers, accounts and settings are not among it. */
export const recordCollections = ['notices', 'tasks'] as const
