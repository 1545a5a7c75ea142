/** Where one prefilled answer came from, and when. */
export type ProvenanceEntry = {
  /** When the value was taken; ISO instant, UTC. */
  at: string
  /** When somebody last changed the answer to something else; null while it is what was taken. */
  changedAt: null | string
  /** The day on which the earlier dossier was begun that it was taken from; absent for other sources. */
  of?: string
  /** What it was taken from: `person.fullName`. */
  source: string
  /** What was taken. */
  value: unknown
}

/** The origin of prefilled answers, by field key. */
export type Provenance = Record<string, ProvenanceEntry>
