import type { StateDefinition } from '../../../src/workflow/types.ts'
import { aState } from './aState.ts'
import { aStep } from './aStep.ts'
import { aWorkflow } from './aWorkflow.ts'

/** A workflow that begins a case for each of these units, and waits for them. */
export const aWaitingWorkflow = (
  key: string,
  procedure: string,
  over: string[],
  given: Partial<StateDefinition> = {},
) => ({
  ...aWorkflow(
    key,
    [
      aState('draft', { kind: 'initial', turn: [{ relation: 'creator' }], ...given }),
      aState('collecting', {
        children: {
          join: 'all',
          no: 'missing',
          over: `[${over.map((unit) => `"${unit}"`).join(', ')}]`,
          procedure,
          ...(key.endsWith('ends') ? { unawaited: 'end' } : {}),
          yes: 'collected',
        },
      }),
    ],
    [
      aStep('send', 'draft', 'collecting', { by: [{ relation: 'creator' }] }),
      aStep('clock', 'draft', 'collecting', { by: [], system: true }),
      aStep('skip', 'collecting', 'done', { by: [{ relation: 'creator' }] }),
      aStep('collected', 'collecting', 'done', { by: [], system: true }),
      aStep('missing', 'collecting', 'refused', { by: [], system: true }),
    ],
  ),
  managers: [{ role: 'editor' }],
})
