'use client'

import { tellState } from '../../workflow/design/tellState.ts'
import { tellTransition } from '../../workflow/design/tellTransition.ts'
import { tellSeal } from '../../workflow/seal/tellSeal.ts'
import { useSay } from '../design/useSay.ts'
import { emptyCatalogue, withOwnOf } from './catalogue.ts'
import { Sentences } from './Sentences.tsx'
import type { WorkflowDoc } from './workflowDoc.ts'

/** A workflow as those see it who may not draw it: its steps in words. */
export function ReadOnlyWorkflow({ doc: { definition } }: { doc: WorkflowDoc }) {
  const t = useSay()
  const { words } = withOwnOf(definition, emptyCatalogue)
  const told = tellSeal(definition, words)

  return (
    <div className="td-fd td-wd">
      <h1>{t(definition.name)}</h1>
      {told.length > 0 && (
        <section className="td-card">
          <Sentences texts={told} />
        </section>
      )}
      {definition.states.map((state) => (
        <section className="td-card" key={state.key}>
          <h2>{t(state.label)}</h2>
          <Sentences texts={tellState(definition, state, words)} />
          {definition.transitions
            .filter(({ from }) => from.includes(state.key))
            .map((transition) => (
              <div key={transition.action}>
                <h3>{t(transition.label)}</h3>
                <Sentences texts={tellTransition(definition, transition, words)} />
              </div>
            ))}
        </section>
      ))}
    </div>
  )
}
