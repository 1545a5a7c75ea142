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
  childCases(office)
  sharedTurns(office)
  changedCalendar(office)
})
