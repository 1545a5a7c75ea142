import { describe, expect, it } from 'vitest'

import { databasesUnderTest } from '../api/databasesUnderTest.ts'
import { startsInARow } from '../api/startsInARow.ts'

describe.each(databasesUnderTest())('forty starts in a row on $name', ({ databaseUri }) => {
  it('start each time, and end with 0 when asked to', async () => {
    expect(await startsInARow(40, databaseUri('starts'))).toEqual(Array.from({ length: 20 }, () => 0))
  })
})
