/** What formulas see beside the answers. Services fill these in; a field may not take their names. */
export const contextNames: readonly string[] = ['actor', 'campaign', 'person', 'today', 'unit']
