import { textAt } from './textAt.ts'
import type { CampaignCard } from './types.ts'

/** A stored campaign for the front page; its goals are the lines of the text, without list marks. */
export function toCampaignCard(record: object): CampaignCard {
  const goals = textAt(record, 'goals')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*+]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
  return {
    closesAt: textAt(record, 'closesAt'),
    goals,
    opensAt: textAt(record, 'opensAt'),
    title: textAt(record, 'title'),
    year: textAt(record, 'year'),
  }
}
