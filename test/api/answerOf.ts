import type { Reply } from './client.ts'

/** What a repeat must say again; the document beside it is shown as it is by then. */
export const answerOf = ({ body: { doc, ...rest }, status }: Reply) => ({
  id: (doc as undefined | { id: string })?.id,
  rest,
  status,
})
