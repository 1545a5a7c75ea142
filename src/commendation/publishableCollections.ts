/** What a workflow may publish on the site: pages of its own making. Exemplars are published by their state. */
export const publishableCollections = ['articles', 'notices'] as const
