import { describe } from 'vitest'

import { changedCalendar } from './engine/changedCalendar.ts'
import { childCases } from './engine/childCases.ts'
import { engineOffice } from './engine/engineOffice.ts'
import { sharedTurns } from './engine/sharedTurns.ts'
import { votesAndTimers } from './engine/votesAndTimers.ts'
import { whoMayWhat } from './engine/whoMayWhat.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'

describe(`the workflow engine through its services, on ${database}`, () => {
  const office = engineOffice()
  votesAndTimers(office)
  whoMayWhat(office)
  // Before the cases of others come back to be tried again: that would change who has how much to do.
  sharedTurns(office)
  childCases(office)
  changedCalendar(office)
})
