'use client'

import { useMemo, useState } from 'react'

import type { FieldMapping } from '../../../forms/changes/fieldMapping.ts'
import { mappingQuestions } from '../../../forms/changes/mappingQuestions.ts'
import { useSay } from '../../design/useSay.ts'
import type { Failure } from '../../shared/apiTypes.ts'
import { callApi } from '../../shared/callApi.ts'
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
  const [preview, setPreview] = useState<MoveReply | null>(null)
  const [done, setDone] = useState<MoveReply | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setIsBusy] = useState(false)
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
  const shown = unread ?? failure

  const ask = async (dryRun: boolean) => {
    setIsBusy(true)
    const body = { dryRun, limit: most, mapping: Object.values(mapping) }
    const outcome = await callApi<MoveReply>(`/api/forms/${id}/migrate`, { body, method: 'POST' })
    setFailure(outcome.ok ? null : outcome.failure)
    if (outcome.ok) {
      setPreview(dryRun ? outcome.value : null)
      setDone(dryRun ? null : outcome.value)
    }
    setIsBusy(false)
  }

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
              setPreview(null)
            }}
            questions={questions}
          />
          <div className="td-actions__buttons">
            <button className="td-button" disabled={isBusy} onClick={() => void ask(true)} type="button">
              {isBusy ? t({ vi: 'Đang xem…', en: 'Working…' }) : t({ vi: 'Xem trước', en: 'Preview' })}
            </button>
            <button
              className="td-button td-button--primary"
              disabled={isBusy || ready === 0}
              onClick={() => void ask(false)}
              type="button"
            >
              {t({ vi: 'Chuyển hồ sơ', en: 'Move the dossiers' })} ({ready})
            </button>
          </div>
        </>
      )}
      {(preview ?? done) && (
        <div aria-live="polite">
          <h3>
            {done
              ? t({ vi: 'Kết quả chuyển', en: 'What was done' })
              : t({ vi: 'Kết quả dự kiến', en: 'What would be done' })}
          </h3>
          <MovedList dossiers={(done ?? preview)?.dossiers ?? []} nameOf={nameOf} />
        </div>
      )}
      <UndoMove formId={String(id)} moved={done?.batch ?? null} onFailure={setFailure} />
    </div>
  )
}
