import { textAt } from './textAt.ts'
import type { Story, StoryKind } from './types.ts'

/** A stored article or notice as an entry of a list; without a date of publication, the day it was written counts. */
export function toStory(record: object, kind: StoryKind): Story {
  return {
    date: textAt(record, 'publishedOn') || textAt(record, 'createdAt'),
    id: textAt(record, 'id'),
    kind,
    summary: textAt(record, 'summary'),
    title: textAt(record, 'title'),
  }
}
