import { numberedKey } from '../../shared/numberedKey.ts'
import type { Text } from '../../shared/text.ts'
import type { Approval, Assignment, Branch, BranchStep, Children, Parallel } from '../stateTypes.ts'

/** One more step of a branch. */
export function starterStep(others: Pick<BranchStep, 'key'>[]): BranchStep {
  return {
    assign: { to: [{ kind: 'unitHead' }] },
    key: numberedKey('step1', (key) => !others.some((step) => step.key === key)),
    label: { vi: 'Cho ý kiến', en: 'Opinion' },
  }
}

/** One more branch, of one step. */
export function starterBranch(others: Pick<Branch, 'key'>[]): Branch {
  const key = numberedKey('branch1', (each) => !others.some((branch) => branch.key === each))
  const number = key.replace('branch', '')
  return { key, label: { vi: `Nhánh ${number}`, en: `Branch ${number}` }, steps: [starterStep([])] }
}

/** A name that was changed in Vietnamese: the English of one that nobody had chosen is not its translation any more. */
export const renamedWork = (before: Text, after: Text): Text =>
  after.vi !== before.vi &&
  after.en === before.en &&
  (before.en === before.vi || /^(Branch \d+|Opinion)$/.test(after.en))
    ? { ...after, en: '' }
    : after

type Outcomes = { no: string; yes: string }

/** The three kinds of shared work as they are when they have just been chosen. */
export const starterWork = {
  approval: (outcomes: Outcomes): Approval => ({ rule: 'all', ...outcomes }),
  children: (outcomes: Outcomes, procedure: string): Children => ({
    join: 'all',
    over: 'units',
    procedure,
    ...outcomes,
  }),
  /** `people`: who has the first branch. */
  parallel: (outcomes: Outcomes, people?: Assignment): Parallel => {
    const first = starterBranch([])
    const steps = first.steps.map((step) => (people ? { ...step, assign: people } : step))
    return { branches: [{ ...first, steps }, starterBranch([first])], join: 'all', ...outcomes }
  },
}
