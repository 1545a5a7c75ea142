'use client'

import { useContext } from 'react'

import { formatDateTime } from '../../shared/formatDateTime.ts'
import { timerWords } from '../../workflow/timers/timerWords.ts'
import { tellEffect } from '../../workflow/design/tellEffect.ts'
import type { ScriptStep } from '../../workflow/simulate/types.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { useSay } from '../design/useSay.ts'
import type { PlayedFrame } from './simulation.ts'
import { stepChoices } from './stepChoices.ts'
import { CatalogueContext } from './WorkflowContext.ts'

type SimulatorFramesProps = { definition: WorkflowDefinition; frames: PlayedFrame[]; steps: ScriptStep[] }

/** How the dossier stood after each step, the last one first. */
export function SimulatorFrames({ definition, frames, steps }: SimulatorFramesProps) {
  const t = useSay()
  const { people } = useContext(CatalogueContext)
  const nameOf = (id: string) =>
    id === 'system'
      ? t({ vi: 'Hệ thống', en: 'The system' })
      : (people.find((person) => person.id === id)?.name ?? id)
  const told = (step: ScriptStep | undefined, before: PlayedFrame | undefined): string => {
    if (!step || !before) return t({ vi: 'Lập hồ sơ', en: 'The dossier is begun' })
    if ('waitDays' in step)
      return `${t({ vi: 'Sau', en: 'After' })} ${step.waitDays} ${t({ vi: 'ngày', en: 'days' })}`
    const choice = stepChoices(definition, before.state).find(
      ({ data, name }) =>
        name === step.action && (data === undefined || data['choice'] === step.data?.['choice']),
    )
    return `${nameOf(step.as)}: ${choice ? t(choice.label) : step.action}`
  }

  return (
    <ol aria-label={t({ vi: 'Diễn biến', en: 'What happened' })} className="td-wd-frames" reversed>
      {frames
        .map((frame, index) => ({ frame, index }))
        .reverse()
        .map(({ frame, index }) => (
          <li className="td-card" key={index}>
            <p className="td-wd-frames__head">
              <strong>{told(steps[index - 1], frames[index - 1])}</strong>{' '}
              <time dateTime={frame.at}>{formatDateTime(frame.at)}</time>
            </p>
            <FrameFacts
              definition={definition}
              frame={frame}
              from={frames[index - 1]?.state ?? frame.state}
              nameOf={nameOf}
            />
          </li>
        ))}
    </ol>
  )
}

type FrameFactsProps = {
  definition: WorkflowDefinition
  frame: PlayedFrame
  /** The state that it was in before. */
  from: string
  nameOf: (id: string) => string
}

function FrameFacts({ definition, frame, from, nameOf }: FrameFactsProps) {
  const t = useSay()
  const { words } = useContext(CatalogueContext)
  const { dueAt, effects, errors, rung, state, stateLabel, timers, turn } = frame
  const deedOf = (key: string, of: string[]): string => {
    const timers = of.flatMap((name) => definition.states.find((each) => each.key === name)?.timers ?? [])
    const timer = timers.find((each) => each.key === key)
    return timer ? t(timerWords(timer, definition.transitions).deed) : key
  }

  return (
    <>
      {errors.length > 0 && (
        <div className="td-notice td-notice--error" role="alert">
          <strong>{t({ vi: 'Bị từ chối', en: 'Refused' })}</strong>
          <ul>
            {errors.map(({ message }, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <dl className="td-wd-facts">
        <dt>{t({ vi: 'Trạng thái', en: 'State' })}</dt>
        <dd>
          <span className="td-badge td-badge--active">{stateLabel ? t(stateLabel) : state}</span>
        </dd>
        <dt>{t({ vi: 'Đến lượt', en: 'Whose turn' })}</dt>
        <dd>{turn.length > 0 ? turn.map(nameOf).join(', ') : '–'}</dd>
        <dt>{t({ vi: 'Hạn xử lý', en: 'Due' })}</dt>
        <dd>{dueAt ? formatDateTime(dueAt) : '–'}</dd>
        {timers.length > 0 && (
          <>
            <dt>{t({ vi: 'Hẹn giờ', en: 'Timers' })}</dt>
            <dd>
              {timers.map(({ at, key }) => `${deedOf(key, [state])}: ${formatDateTime(at)}`).join('; ')}
            </dd>
          </>
        )}
        {rung.length > 0 && (
          <>
            <dt>{t({ vi: 'Đã đến giờ', en: 'Timers that rang' })}</dt>
            <dd>{rung.map((key) => deedOf(key.replace(/^timer:/, ''), [from, state])).join('; ')}</dd>
          </>
        )}
        {effects.length > 0 && (
          <>
            <dt>{t({ vi: 'Thư và việc kéo theo', en: 'Mails and effects' })}</dt>
            <dd>
              <ul className="td-list">
                {effects.map((effect, index) => (
                  <li key={index}>{t(tellEffect(effect, words))}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </>
  )
}
