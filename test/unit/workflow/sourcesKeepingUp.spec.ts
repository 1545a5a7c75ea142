import { describe, expect, it } from 'vitest'

import { sourcesKeepingUp, type AskedAct } from '../../../src/workflow/sourcesKeepingUp.ts'

const act = (source: string, action: string, rev: number): AskedAct => ({ action, rev, source })

describe('sourcesKeepingUp', () => {
  it.each<[string, AskedAct[], string[]]>([
    ['nothing was asked for', [], []],
    ['only the one that acts asked for it', [act('a', 'hold', 4)], []],
    ['another asked for it', [act('a', 'hold', 4), act('b', 'hold', 9)], ['b']],
    ['another has undone it since', [act('b', 'hold', 4), act('b', 'release', 7)], []],
    [
      'another has asked for it anew, told in any order',
      [act('b', 'hold', 9), act('b', 'release', 7)],
      ['b'],
    ],
    ['another asked for something else', [act('b', 'comment', 4)], []],
    ['something else came after the hold', [act('b', 'hold', 4), act('b', 'comment', 7)], ['b']],
    ['several keep it up', [act('b', 'hold', 4), act('c', 'hold', 2), act('d', 'release', 3)], ['b', 'c']],
  ])('where %s', (_case, asked, kept) => {
    expect(sourcesKeepingUp({ action: 'release', asked, by: 'a', undoes: 'hold' })).toEqual(kept)
  })
})
