'use client'

import { useContext } from 'react'

import { tellTurn } from '../../workflow/design/tellState.ts'
import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'
import type { StateDefinition, WorkflowDefinition } from '../../workflow/types.ts'
import { useSay } from '../design/useSay.ts'
import { PartButton } from './PartButton.tsx'
import { isSamePart } from './partId.ts'
import { stateKinds } from './stateChoices.ts'
import { CatalogueContext, useDraw } from './WorkflowContext.ts'

const heads = {
  key: { vi: 'Mã', en: 'Key' },
  name: { vi: 'Tên trạng thái', en: 'Name' },
  kind: { vi: 'Loại', en: 'Kind' },
  turn: { vi: 'Đến lượt', en: 'Whose turn' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  ways: { vi: 'Vào / ra', en: 'In / out' },
}

type StateTableProps = {
  definition: WorkflowDefinition
  problemsOf: (ref: WorkflowRef) => number
  selection: null | WorkflowRef
}

/** All states, one a row: named, given a kind and a deadline in place. */
export function StateTable({ definition, problemsOf, selection }: StateTableProps) {
  const t = useSay()
  const { initial, states, transitions } = definition

  return (
    <div className="td-wd-scroll">
      <table className="td-wd-table td-wd-table--states">
        <caption>
          {t({ vi: 'Trạng thái', en: 'States' })} ({states.length})
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
          {states.map((state, index) => (
            <StateRow
              count={states.length}
              index={index}
              isInitial={state.key === initial}
              isSelected={isSamePart(selection, { key: state.key, kind: 'state' })}
              key={state.key}
              problems={problemsOf({ key: state.key, kind: 'state' })}
              state={state}
              ways={`${String(transitions.filter(({ to }) => to === state.key).length)} / ${String(
                transitions.filter(({ from }) => from.includes(state.key)).length,
              )}`}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type StateRowProps = {
  count: number
  index: number
  isInitial: boolean
  isSelected: boolean
  problems: number
  state: StateDefinition
  ways: string
}

function StateRow({ count, index, isInitial, isSelected, problems, state, ways }: StateRowProps) {
  const t = useSay()
  const draw = useDraw()
  const { words } = useContext(CatalogueContext)
  const { deadline, key, kind, label } = state
  const ref = { key, kind: 'state' } as const
  const isEnd = kind === 'success' || kind === 'failure'
  const of = (name: string) => `${name}: ${t(label)}`
  const told = tellTurn(state, words).map(t).join(' ')
  const day = deadline?.until === undefined ? null : (words.explain(deadline.until) ?? inBoth(deadline.until))
  const setDays = (text: string) =>
    draw({
      kind: 'change',
      path: ['deadline'],
      ref,
      value: text === '' ? withoutDays(deadline) : { ...deadline, workingDays: Number(text) },
    })

  return (
    <tr data-selected={isSelected} data-state-key={key}>
      <th scope="row">
        <PartButton
          code={key}
          isSelected={isSelected}
          label={t(label)}
          move={(step) =>
            index + step < 0 || index + step >= count ? null : { index: index + step, key, kind: 'moveState' }
          }
          part={ref}
          problems={problems}
        />
      </th>
      <td data-head={t(heads.name)}>
        <input
          aria-label={of(t({ vi: 'Tên trạng thái', en: 'Name of the state' }))}
          onChange={(event) => draw({ kind: 'name', ref, vi: event.target.value })}
          title={label.vi}
          value={label.vi}
        />
      </td>
      <td data-head={t(heads.kind)}>
        {isInitial ? (
          <span>{t(stateKinds[0].label)}</span>
        ) : (
          <select
            aria-label={of(t({ vi: 'Loại', en: 'Kind' }))}
            onChange={(event) => draw({ kind: 'change', path: ['kind'], ref, value: event.target.value })}
            value={kind}
          >
            {stateKinds.slice(1).map((each) => (
              <option key={each.value} value={each.value}>
                {t(each.label)}
              </option>
            ))}
          </select>
        )}
      </td>
      <td className="td-wd-told-cell" data-head={t(heads.turn)}>
        {told || (isEnd ? '–' : t({ vi: 'Chưa có ai', en: 'Nobody' }))}
      </td>
      <td className="td-wd-due" data-head={t(heads.deadline)}>
        {day && <p>{t({ vi: `Đến hết ngày: ${day.vi}.`, en: `Until the end of: ${day.en}.` })}</p>}
        {!isEnd && (
          <>
            {day && t({ vi: 'Chưa có ngày đó thì', en: 'While there is none,' })}{' '}
            <input
              aria-label={of(t({ vi: 'Hạn xử lý', en: 'Deadline' }))}
              className="td-wd-days"
              max={400}
              min={1}
              onChange={(event) => setDays(event.target.value)}
              type="number"
              value={deadline?.workingDays ?? ''}
            />{' '}
            <span>{t({ vi: 'ngày làm việc', en: 'working days' })}</span>
          </>
        )}
      </td>
      <td className="td-wd-ways" data-head={t(heads.ways)}>
        {ways}
      </td>
    </tr>
  )
}

const inBoth = (text: string) => ({ vi: text, en: text })

/** A deadline by a day stays when its working days are taken away. */
const withoutDays = (deadline: StateDefinition['deadline']): StateDefinition['deadline'] => {
  const { workingDays: _, ...rest } = deadline ?? {}
  return rest.until === undefined ? undefined : rest
}
