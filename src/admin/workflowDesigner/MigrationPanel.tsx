'use client'

import { useState } from 'react'

import { formatNumber } from '../../shared/formatNumber.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { MoveButtons } from '../design/MoveButtons.tsx'
import { useDryRun } from '../design/useDryRun.ts'
import { useSay } from '../design/useSay.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { SelectField } from '../shared/SelectField.tsx'
import { useResource } from '../shared/useResource.ts'
import { MigrationChanges } from './MigrationChanges.tsx'
import { MigrationFields } from './MigrationFields.tsx'
import { MigrationMapping } from './MigrationMapping.tsx'
import { MigrationResults } from './MigrationResults.tsx'
import type { FieldMove, MigrationReply, VersionRow } from './migration.ts'

/** How many are moved at a time. */
const most = 1_000

type Versions = { docs: VersionRow[] }

/** Moves running dossiers to another version: look first, say where removed steps go, then do; each can be taken back. */
export function MigrationPanel({ id }: { id: number | string }) {
  const t = useSay()
  const { failure: unread, value } = useResource<Versions>(
    `/api/workflow-versions?where[source][equals]=${id}&depth=0&limit=100&sort=-number`,
  )
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [states, setStates] = useState<Record<string, string>>({})
  const [moves, setMoves] = useState<FieldMove[]>([])
  const move = useDryRun<MigrationReply>(`/api/workflows/${id}/migrations`)
  const { done, preview } = move
  const shown = unread ?? move.failure
  const shownReply = preview ?? done
  const versions = value?.docs ?? []
  const definitionOf = (version: string): null | WorkflowDefinition =>
    versions.find((each) => String(each.id) === version)?.definition ?? null
  const [before, after] = [definitionOf(from), definitionOf(to)]
  const options = versions.map((each) => ({ label: each.title, value: String(each.id) }))

  const ask = (dryRun: boolean) =>
    void move.ask(dryRun, { from, mapping: { fields: mappingOf(moves), states }, to })
  const choose = (set: (version: string) => void) => (version: string) => {
    set(version)
    setStates({})
    setMoves([])
    move.forgetPreview()
    move.setDone(null)
  }

  return (
    <div className="td-card">
      <h2>{t({ vi: 'Chuyển hồ sơ sang bản khác', en: 'Move dossiers to another version' })}</h2>
      <p className="td-help">
        {t({
          vi: 'Hồ sơ đang làm giữ nguyên bản lúc lập. Chỉ chuyển khi thật cần; hãy xem trước kết quả của từng hồ sơ.',
          en: 'Dossiers stay on the version they were begun on. Move them only if need be, and look first.',
        })}
      </p>
      {shown && <FailureNotice failure={shown} />}
      {value && versions.length < 2 && (
        <p className="td-notice">
          {t({
            vi: 'Cần ít nhất hai bản đã ban hành mới chuyển được hồ sơ.',
            en: 'There must be two published versions before dossiers can be moved.',
          })}
        </p>
      )}
      {versions.length > 1 && (
        <div className="td-fd-preview__tools">
          <SelectField
            empty={t({ vi: '– Chọn bản –', en: '– Choose –' })}
            label={t({ vi: 'Từ bản', en: 'From' })}
            onChange={choose(setFrom)}
            options={options.filter((option) => option.value !== to)}
            value={from}
          />
          <SelectField
            empty={t({ vi: '– Chọn bản –', en: '– Choose –' })}
            label={t({ vi: 'Sang bản', en: 'To' })}
            onChange={choose(setTo)}
            options={options.filter((option) => option.value !== from)}
            value={to}
          />
        </div>
      )}
      {before && after && (
        <>
          <MigrationMapping
            after={after}
            before={before}
            onChange={(next) => {
              setStates(next)
              move.forgetPreview()
            }}
            states={states}
          />
          <MigrationFields
            moves={moves}
            onChange={(next) => {
              setMoves(next)
              move.forgetPreview()
            }}
          />
          <MoveButtons
            isBusy={move.isBusy}
            onMove={() => ask(false)}
            onPreview={() => ask(true)}
            ready={preview?.results.filter(({ ok }) => ok).length ?? 0}
          />
        </>
      )}
      {preview && <MigrationChanges changes={preview.changes} />}
      {preview && before && after && (
        <MigrationResults after={after} before={before} id={id} results={preview.results} />
      )}
      {done && before && after && (
        <MigrationResults after={after} before={before} id={id} isDone results={done.results} />
      )}
      {shownReply && shownReply.remaining > 0 && (
        <div aria-live="polite" className="td-notice">
          <p>
            {t({
              vi: `Mỗi lần chuyển nhiều nhất ${formatNumber(most)} hồ sơ; còn ${formatNumber(shownReply.remaining)} hồ sơ chưa xem đến.`,
              en: `At most ${formatNumber(most, 'en')} dossiers are moved at a time; ${formatNumber(shownReply.remaining, 'en')} are left.`,
            })}
          </p>
          {done && !preview && (
            <button className="td-button" disabled={move.isBusy} onClick={() => ask(false)} type="button">
              {move.isBusy
                ? t({ vi: 'Đang chuyển…', en: 'Working…' })
                : t({ vi: 'Chuyển tiếp hồ sơ còn lại', en: 'Go on with those left' })}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** What has been said of whole rows. */
const mappingOf = (moves: FieldMove[]): Record<string, null | string> =>
  Object.fromEntries(
    moves.filter(({ from, to }) => from !== '' && to !== '').map(({ from, to }) => [from, to]),
  )
