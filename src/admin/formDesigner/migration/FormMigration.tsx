'use client'

import { useMemo, useState } from 'react'

import type { FieldMapping } from '../../../forms/changes/fieldMapping.ts'
import { mappingQuestions } from '../../../forms/changes/mappingQuestions.ts'
import { formatNumber } from '../../../shared/formatNumber.ts'
import { MoveButtons } from '../../design/MoveButtons.tsx'
import { useDryRun } from '../../design/useDryRun.ts'
import { useSay } from '../../design/useSay.ts'
import { FailureNotice } from '../../shared/FailureNotice.tsx'
import { useResource } from '../../shared/useResource.ts'
import { MappingFields } from './MappingFields.tsx'
import { MovedList } from './MovedList.tsx'
import type { FormVersionRow, MoveReply } from './reply.ts'
import { UndoMove } from './UndoMove.tsx'

const most = 1_000

/** Moves open dossiers to the latest version of their form: say where answers go, look first, then do; it can be taken back. */
export function FormMigration({ id }: { id: number | string }) {
  const t = useSay()
  const { failure: unread, value } = useResource<{ docs: FormVersionRow[] }>(
    `/api/form-versions?where[source][equals]=${id}&depth=0&limit=100&sort=-number`,
  )
  const versions = value?.docs
  const [latest] = versions ?? []
  const questions = useMemo(() => {
    const [last, ...earlier] = (versions ?? []).map(({ definition }) => definition)
    return last ? mappingQuestions(earlier, last) : []
  }, [versions])
  const [said, setSaid] = useState<Record<string, FieldMapping | null>>({})
  const move = useDryRun<MoveReply>(`/api/forms/${id}/migrate`)
  const { done, preview } = move
  const mapping = Object.fromEntries(
    questions.flatMap(({ path, proposed }) => {
      const rule = Object.hasOwn(said, path) ? said[path] : proposed
      return rule ? [[path, rule] as const] : []
    }),
  )
  const nameOf = (path: string) => {
    const asked = questions.find((question) => question.path === path)
    return asked ? t(asked.field.label) : path
  }
  const ready = preview?.dossiers.filter(({ status }) => status === 'ready').length ?? 0
  const results = preview ?? done
  const shown = unread ?? move.failure

  const ask = (dryRun: boolean) => void move.ask(dryRun, { limit: most, mapping: Object.values(mapping) })

  return (
    <div className="td-card">
      <h2>
        {t({ vi: 'Chuyển hồ sơ sang bản mới nhất', en: 'Move dossiers to the latest version' })}
        {latest && ` (${latest.number})`}
      </h2>
      <p className="td-help">
        {t({
          vi: 'Hồ sơ đang làm giữ nguyên bản biểu mẫu lúc lập. Chỉ chuyển khi thật cần; hãy xem trước kết quả của từng hồ sơ.',
          en: 'Dossiers stay on the version they were begun on. Move them only if need be, and look first.',
        })}
      </p>
      {shown && <FailureNotice failure={shown} />}
      {versions && versions.length < 2 && (
        <p className="td-notice">
          {t({
            vi: 'Cần ít nhất hai bản đã ban hành mới chuyển được hồ sơ.',
            en: 'There must be two published versions before dossiers can be moved.',
          })}
        </p>
      )}
      {versions && versions.length > 1 && (
        <>
          <MappingFields
            mapping={mapping}
            onChange={(path, rule) => {
              setSaid((known) => ({ ...known, [path]: rule }))
              move.forgetPreview()
            }}
            questions={questions}
          />
          <MoveButtons
            isBusy={move.isBusy}
            onMove={() => ask(false)}
            onPreview={() => ask(true)}
            ready={ready}
          />
        </>
      )}
      {results && (
        <div aria-live="polite">
          <h3>
            {preview
              ? t({ vi: 'Kết quả dự kiến', en: 'What would be done' })
              : t({ vi: 'Kết quả chuyển', en: 'What was done' })}
          </h3>
          <MovedList dossiers={results.dossiers} nameOf={nameOf} />
          {results.remaining > 0 && (
            <p className="td-notice">
              {t({
                vi: `Mỗi lần chuyển nhiều nhất ${formatNumber(most)} hồ sơ; còn ${formatNumber(results.remaining)} hồ sơ, hãy xem trước và chuyển tiếp.`,
                en: `At most ${formatNumber(most, 'en')} dossiers are moved at a time; ${formatNumber(results.remaining, 'en')} are left: preview and move again.`,
              })}
            </p>
          )}
        </div>
      )}
      <UndoMove formId={String(id)} moved={done?.batch ?? null} onFailure={move.setFailure} />
    </div>
  )
}
