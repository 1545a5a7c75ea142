import { searchKey } from '../shared/searchKey.ts'
import type { ExemplarCard } from './types.ts'

/**
 * The cards in which every word of the query occurs, without regard to accents, case or Unicode form. The order stays.
 *
 * @example searchExemplars(cards, 'cai cach dao') // finds «Cải cách hành chính … Đào»
 */
export function searchExemplars<
  Card extends Pick<ExemplarCard, 'holderName' | 'summary' | 'title' | 'unitName'>,
>(cards: readonly Card[], query: string): Card[] {
  const words = searchKey(query)
    .split(' ')
    .filter((word) => word !== '')
  return cards.filter((card) => {
    const key = searchKey(`${card.title} ${card.holderName} ${card.unitName} ${card.summary}`)
    return words.every((word) => key.includes(word))
  })
}
