import { describe, expect, it } from 'vitest'

import { WriteCount } from '../../../src/database/writeCount.ts'

const countsAfter = (...statements: string[]) => {
  const count = new WriteCount()
  count.add(statements)
  return {
    anything: count.toAnything,
    sessions: count.to('council_sessions'),
    users: count.to('users'),
  }
}

describe('WriteCount', () => {
  it.each([
    ['a read', ['select * from "users"'], { anything: 0, sessions: 0, users: 0 }],
    ['a setting', ['PRAGMA wal_checkpoint(TRUNCATE)'], { anything: 0, sessions: 0, users: 0 }],
    ['nothing', [], { anything: 0, sessions: 0, users: 0 }],
    ['a new row', ['insert into "users" ("id") values (?)'], { anything: 1, sessions: 0, users: 1 }],
    [
      'a row that is put in or changed',
      ['INSERT INTO users (id) VALUES (?) ON CONFLICT DO UPDATE SET name = ?'],
      { anything: 1, sessions: 0, users: 1 },
    ],
    ['a change', ['  update `users` set "name" = ?'], { anything: 1, sessions: 0, users: 1 }],
    ['rows below it', ['insert into "users_roles" values (?)'], { anything: 1, sessions: 0, users: 1 }],
    [
      'rows below a table of two words',
      ['update "council_sessions_agenda" set "round" = ?'],
      { anything: 1, sessions: 1, users: 0 },
    ],
    // What hangs on it goes with it, in tables that the statement does not name.
    ['a deletion', ['delete from "units" where "id" = ?'], { anything: 1, sessions: 1, users: 1 }],
    ['a replacement', ['insert or replace into "units" values (?)'], { anything: 1, sessions: 1, users: 1 }],
    [
      'one that begins with a table of its own',
      ['with t as (select 1) update "users" set "name" = ?'],
      { anything: 1, sessions: 1, users: 1 },
    ],
    ['a new structure', ['ALTER TABLE users ADD a'], { anything: 1, sessions: 1, users: 1 }],
    [
      'a transaction over both',
      [
        'update "users" set a = 1',
        'select 1',
        'update "council_sessions" set a = 1',
        'update "users" set b = 1',
      ],
      { anything: 1, sessions: 1, users: 1 },
    ],
  ])('should count %s', (_, statements, expected) => {
    expect(countsAfter(...statements)).toEqual(expected)
  })

  it('should go on from one to the next', () => {
    const count = new WriteCount()
    count.add(['update "users" set a = 1'])
    count.add(['delete from "units"'])
    count.add(['update "users" set a = 2'])
    expect([count.toAnything, count.to('users'), count.to('units')]).toEqual([3, 3, 1])
  })
})
