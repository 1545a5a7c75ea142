'use client'

import { useId, useState } from 'react'

import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'
import type { StateKind, WorkflowDefinition } from '../../workflow/types.ts'
import { useSay } from '../design/useSay.ts'
import { stateKinds } from './stateChoices.ts'
import { useDraw } from './WorkflowContext.ts'

type AddPartsProps = { definition: WorkflowDefinition; selection: null | WorkflowRef }

/** Adds states and transitions: a state after the one that is chosen, a transition from any state to any other. */
export function AddParts({ definition, selection }: AddPartsProps) {
  const t = useSay()
  const id = useId()
  const draw = useDraw()
  const { initial, states } = definition
  const known = (key: string, other: string) => (states.some((state) => state.key === key) ? key : other)
  const [kind, setKind] = useState<StateKind>('active')
  const [origin, setOrigin] = useState('')
  const [target, setTarget] = useState('')
  const chosen = selection?.kind === 'state' ? selection.key : null
  const from = known(origin, chosen ?? initial)
  const to = known(target, states.at(-1)?.key ?? initial)
  const after = definition.states.find(({ key }) => key === chosen)

  return (
    <div className="td-wd-add">
      <div className="td-wd-add__group" role="group">
        <label htmlFor={`${id}-kind`}>{t({ vi: 'Loại trạng thái mới', en: 'Kind of a new state' })}</label>
        <select id={`${id}-kind`} onChange={(event) => setKind(event.target.value as StateKind)} value={kind}>
          {stateKinds.slice(1).map(({ label, value }) => (
            <option key={value} value={value}>
              {t(label)}
            </option>
          ))}
        </select>
        <button
          className="td-button td-button--small"
          onClick={() => draw({ kind: 'addState', stateKind: kind, ...(after ? { from: after.key } : {}) })}
          type="button"
        >
          {after
            ? `${t({ vi: '+ Thêm sau', en: '+ Add after' })} «${t(after.label)}»`
            : t({ vi: '+ Thêm trạng thái', en: '+ Add a state' })}
        </button>
      </div>
      <div className="td-wd-add__group" role="group">
        {[
          {
            end: 'from',
            label: { vi: 'Bước chuyển từ', en: 'Transition from' },
            set: setOrigin,
            value: from,
          },
          { end: 'to', label: { vi: 'đến', en: 'to' }, set: setTarget, value: to },
        ].map(({ end, label, set, value }) => (
          <span key={end}>
            <label htmlFor={`${id}-${end}`}>{t(label)}</label>
            <select id={`${id}-${end}`} onChange={(event) => set(event.target.value)} value={value}>
              {states.map((state) => (
                <option key={state.key} value={state.key}>
                  {t(state.label)}
                </option>
              ))}
            </select>
          </span>
        ))}
        <button
          className="td-button td-button--small"
          onClick={() => draw({ from, kind: 'addTransition', to })}
          type="button"
        >
          {t({ vi: '+ Thêm bước chuyển', en: '+ Add a transition' })}
        </button>
      </div>
    </div>
  )
}
