import type { Vote } from '../flowTypes.ts'
import type { Count } from '../stateTypes.ts'

type Voices = { abstain: number; asked: number; no: number; yes: number }

const verdict = (
  { base = 'asked', percent = 50, rule }: Count,
  { abstain, asked, no, yes }: Voices,
): 'no' | 'yes' => {
  switch (rule) {
    case 'any':
      return yes > 0 ? 'yes' : 'no'
    case 'ratio': {
      const total = base === 'asked' ? asked : yes + no
      return total > 0 && yes * 100 >= percent * total ? 'yes' : 'no'
    }
    case 'all':
    case 'sequential':
      // Who abstains leaves it to the others; somebody must have said yes.
      return yes > 0 && yes + abstain === asked ? 'yes' : 'no'
  }
}

const voicesOf = (asked: number, votes: Vote[]): Voices => {
  const number = (choice: Vote['choice']) => votes.filter((vote) => vote.choice === choice).length
  return { abstain: number('abstain'), asked, no: number('no'), yes: number('yes') }
}

/**
 * What a count comes to; null while it is open. A "no" never ends it: everybody is heard first, unless the definition
 * lets it end early and the voices to come can no longer change it. One yes ends an `any`, as nothing can change that.
 * `isClosed`: time is up, and those who have not spoken count as not saying yes.
 */
export const outcomeOf = (
  count: Count,
  asked: number,
  votes: Vote[],
  isClosed = false,
): 'no' | 'yes' | null => {
  const voices = voicesOf(asked, votes)
  const left = asked - votes.length
  // Where nobody is asked, nothing is said: that is for whoever finds the people, and no “no”.
  if (asked === 0 && !isClosed) return null
  if (left <= 0 || isClosed) return verdict(count, voices)
  if (count.rule === 'any' && voices.yes > 0) return 'yes'
  if (count.endsEarly !== true) return null
  // Yes helps and no harms in every rule, and abstaining lies between: the two extremes bound all that may come.
  const ends = [
    verdict(count, { ...voices, yes: voices.yes + left }),
    verdict(count, { ...voices, no: voices.no + left }),
  ]
  const [first = null] = ends
  return ends.every((end) => end === first) ? first : null
}
