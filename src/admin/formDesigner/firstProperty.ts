/** Where the first property of the selected part is typed. */
export const firstProperty = '.td-fd-properties :is(input, select, textarea)'
