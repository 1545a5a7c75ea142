'use client'

import { useContext } from 'react'

import { nameOfRef } from '../../workflow/design/describeWorkflowOperation.ts'
import { tellPeople } from '../../workflow/design/wordsOfWorkflow.ts'
import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'
import type { TransitionDefinition, WorkflowDefinition } from '../../workflow/types.ts'
import { useSay } from '../design/useSay.ts'
import { PartButton } from './PartButton.tsx'
import { isSamePart } from './partId.ts'
import { targetChoices } from './targetChoices.ts'
import { CatalogueContext, useDraw } from './WorkflowContext.ts'

const heads = {
  key: { vi: 'Mã', en: 'Key' },
  name: { vi: 'Tên bước chuyển', en: 'Name' },
  from: { vi: 'Từ', en: 'From' },
  to: { vi: 'Đến', en: 'To' },
  who: { vi: 'Ai được thực hiện', en: 'Who may' },
}

type TransitionTableProps = {
  definition: WorkflowDefinition
  problemsOf: (ref: WorkflowRef) => number
  selection: null | WorkflowRef
}

/** All transitions, one a row: named and led from state to state in place. */
export function TransitionTable({ definition, problemsOf, selection }: TransitionTableProps) {
  const t = useSay()
  const { transitions } = definition

  return (
    <div className="td-wd-scroll">
      <table className="td-wd-table td-wd-table--transitions">
        <caption>
          {t({ vi: 'Bước chuyển', en: 'Transitions' })} ({transitions.length})
        </caption>
        <thead>
          <tr>
            {Object.values(heads).map((head) => (
              <th key={head.en} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {transitions.map((transition, index) => (
            <TransitionRow
              definition={definition}
              index={index}
              isSelected={isSamePart(selection, { index, kind: 'transition' })}
              key={index}
              problems={problemsOf({ index, kind: 'transition' })}
              transition={transition}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type TransitionRowProps = {
  definition: WorkflowDefinition
  index: number
  isSelected: boolean
  problems: number
  transition: TransitionDefinition
}

function TransitionRow({ definition, index, isSelected, problems, transition }: TransitionRowProps) {
  const t = useSay()
  const draw = useDraw()
  const { words } = useContext(CatalogueContext)
  const { action, by, effects = [], from, label, system, to, when = [] } = transition
  const ref = { index, kind: 'transition' } as const
  const of = (name: string) => `${name}: ${t(label)}`
  const targets = targetChoices(definition)
  const name = (key: string) => t(nameOfRef(definition, { key, kind: 'state' }))
  const more = [
    ...(when.length > 0 ? [`${String(when.length)} ${t({ vi: 'điều kiện', en: 'conditions' })}`] : []),
    ...(effects.length > 0 ? [`${String(effects.length)} ${t({ vi: 'việc kéo theo', en: 'effects' })}`] : []),
  ]
  const last = definition.transitions.length - 1

  return (
    <tr data-selected={isSelected} data-action={action}>
      <th scope="row">
        <PartButton
          code={action}
          isSelected={isSelected}
          label={t(label)}
          move={(step) =>
            index + step < 0 || index + step > last
              ? null
              : { index, kind: 'moveTransition', to: index + step }
          }
          part={ref}
          problems={problems}
        />
      </th>
      <td data-head={t(heads.name)}>
        <input
          aria-label={of(t({ vi: 'Tên bước chuyển', en: 'Name of the transition' }))}
          onChange={(event) => draw({ kind: 'name', ref, vi: event.target.value })}
          title={label.vi}
          value={label.vi}
        />
      </td>
      <td data-head={t(heads.from)}>
        {from.length === 1 ? (
          <select
            aria-label={of(t({ vi: 'Từ', en: 'From' }))}
            onChange={(event) => draw({ from: [event.target.value], index, kind: 'reroute', to })}
            value={from[0]}
          >
            {definition.states.map(({ key }) => (
              <option key={key} value={key}>
                {name(key)}
              </option>
            ))}
          </select>
        ) : (
          <span className="td-wd-told-cell">{from.map(name).join('; ')}</span>
        )}
      </td>
      <td data-head={t(heads.to)}>
        <select
          aria-label={of(t({ vi: 'Đến', en: 'To' }))}
          onChange={(event) => draw({ from, index, kind: 'reroute', to: event.target.value })}
          value={to}
        >
          {targets.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {t(choice.label)}
            </option>
          ))}
        </select>
      </td>
      <td className="td-wd-told-cell" data-head={t(heads.who)}>
        {system ? t({ vi: 'Hệ thống', en: 'The system' }) : t(tellPeople(by, words)) || '–'}
        {more.length > 0 && <span className="td-wd-more">{more.join(', ')}</span>}
      </td>
    </tr>
  )
}
