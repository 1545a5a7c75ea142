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
      <table className="td-wd-table">
        <caption>
          {t({ vi: 'Bước chuyển', en: 'Transitions' })} ({transitions.length})
        </caption>
        <thead>
          <tr>
            <th scope="col">{t({ vi: 'Mã', en: 'Key' })}</th>
            <th scope="col">{t({ vi: 'Tên bước chuyển', en: 'Name' })}</th>
            <th scope="col">{t({ vi: 'Từ', en: 'From' })}</th>
            <th scope="col">{t({ vi: 'Đến', en: 'To' })}</th>
            <th scope="col">{t({ vi: 'Ai được thực hiện', en: 'Who may' })}</th>
            <th scope="col">{t({ vi: 'Điều kiện / việc kéo theo', en: 'Conditions / effects' })}</th>
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
      <td>
        <input
          aria-label={of(t({ vi: 'Tên bước chuyển', en: 'Name of the transition' }))}
          onChange={(event) => draw({ kind: 'name', ref, vi: event.target.value })}
          value={label.vi}
        />
      </td>
      <td>
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
      <td>
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
      <td className="td-wd-told-cell">
        {system ? t({ vi: 'Hệ thống', en: 'The system' }) : t(tellPeople(by, words)) || '–'}
      </td>
      <td>
        {when.length} / {effects.length}
      </td>
    </tr>
  )
}
