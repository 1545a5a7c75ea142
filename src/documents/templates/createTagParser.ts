import type { DXT } from 'docxtemplater'

import { isRecord } from '../../shared/isRecord.ts'
import { evaluateTag } from './evaluateTag.ts'
import { formats } from './formats.ts'
import { printValue } from './printValue.ts'
import { readTag } from './readTag.ts'

/** How much one document may ask for; loops within loops would fill the memory. */
export const renderLimits = { characters: 5_000_000, tags: 20_000 } as const

/** What has been printed so far, and the FEEL sources of the tags that were met. */
export type Spent = { characters: number; isOver: boolean; sources: string[]; tags: number }

export const nothingSpent = (): Spent => ({ characters: 0, isOver: false, sources: [], tags: 0 })

/** Evaluates the tags of one document; past the limits it gives nothing more and says so in `spent`. */
export function createTagParser(spent: Spent): (tag: string) => DXT.Parser {
  return (text) => {
    const tag = readTag(text)
    spent.sources.push(tag.source)
    return {
      get: (_scope, place) => {
        spent.tags += 1
        spent.isOver ||= spent.tags > renderLimits.tags || spent.characters > renderLimits.characters
        const isLoop = place.meta.part.module === 'loop'
        // Never null: the library would look for the name in the scopes around, which are in the context already.
        if (spent.isOver) return isLoop ? false : ''
        const value = evaluateTag(tag.source, contextOf(place))
        if (isLoop) {
          // Paid for before it is gone through, so that what is too long is not even begun.
          spent.tags += Array.isArray(value) ? value.length : 0
          return spent.tags > renderLimits.tags ? false : (value ?? false)
        }
        const printed = tag.format ? formats[tag.format].apply(value) : printValue(value)
        spent.characters += printed.length
        return printed
      },
    }
  }
}

/** The names around, those of an inner loop before those of an outer one; `item` is the row itself, `ordinal` its number from 1. */
function contextOf({ num, scopeList, scopePathItem }: DXT.ParserContext): Record<string, unknown> {
  const scopes = scopeList.slice(0, num + 1) as unknown[]
  const named = scopes.map((scope) => (isRecord(scope) ? scope : {}))
  // A condition repeats the scope it stands in; the row is that of the loop around it.
  let level = num
  while (level > 0 && scopes[level] === scopes[level - 1]) level -= 1
  const inside = level > 0 ? { item: scopes[level], ordinal: (scopePathItem[level - 1] ?? 0) + 1 } : {}
  return Object.assign({}, ...named, inside) as Record<string, unknown>
}
