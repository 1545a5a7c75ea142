import type { WorkflowCollection } from '../dossiers/dossier.ts'

/** A row of the outbox, without what it says: the technical administrator reads no content. */
export type DeliveryTrouble = {
  /** Which schedule of which procedure, for which period; of a dossier nothing is told. */
  about: null | string
  attempts: number
  collection: null | string
  id: string
  kind: string
  lastError: null | string
  since: string
  subject: null | string
}

/** A dossier whose deadline has passed without anything having come of it. */
export type TimerTrouble = { collection: WorkflowCollection; id: string; since: string }

export type Trouble<Each> = { examples: Each[]; total: number }

/** What does not go on by itself as it should. All totals are 0 in a sound system. */
export type Health = {
  checkedAt: string
  /** Given up after the last attempt. */
  dead: Trouble<DeliveryTrouble>
  /** Due for more than five minutes and not begun. */
  late: Trouble<DeliveryTrouble>
  lateTimers: Trouble<TimerTrouble>
  /** Cases that the clock could not begin yet; tried again by themselves. */
  schedules: Trouble<DeliveryTrouble>
  /** Taken by a worker whose lease has long run out. */
  stuck: Trouble<DeliveryTrouble>
  /** Dossiers whose last step has not reached history and outbox; a worker finishes them within seconds. At most 100 a collection are counted. */
  unsettled: number
}
