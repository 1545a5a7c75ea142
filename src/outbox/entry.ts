/** A row of the outbox as the worker reads it. */
export type Entry = {
  attempts: number
  dedupeKey: string
  fence: number
  id: string
  kind: string
  payload: Record<string, unknown>
  status: string
  subjectCollection: string
  subjectId: string
}
