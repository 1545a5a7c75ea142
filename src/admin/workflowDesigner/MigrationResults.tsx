'use client'

import { useContext, useState } from 'react'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import { nameOfRef } from '../../workflow/design/describeWorkflowOperation.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { useSay } from '../design/useSay.ts'
import type { Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import type { MigrationResult } from './migration.ts'
import { CatalogueContext } from './WorkflowContext.ts'

type MigrationResultsProps = {
  after: WorkflowDefinition
  before: WorkflowDefinition
  id: number | string
  /** It has been done; else it is only what would become of them. */
  isDone?: boolean
  results: MigrationResult[]
}

/** What became, or would become, of each dossier; a move can be taken back as long as nobody has gone on. */
export function MigrationResults({ after, before, id, isDone = false, results }: MigrationResultsProps) {
  const t = useSay()
  const { form } = useContext(CatalogueContext)
  // What was taken back belongs to these results: moved again, it is not taken back any more.
  const [taken, setTaken] = useState<{ ids: string[]; of: MigrationResult[] }>({ ids: [], of: results })
  const undone = taken.of === results ? taken.ids : []
  const [failure, setFailure] = useState<Failure | null>(null)
  const name = (definition: WorkflowDefinition, key: string) =>
    t(nameOfRef(definition, { key, kind: 'state' }))
  const fieldName = (path: string) => {
    const label = (form ? fieldsOf(form) : []).find((field) => field.key === path)?.label
    return label ? t(label) : path
  }
  const undo = async (result: MigrationResult) => {
    const outcome = await callApi(`/api/workflows/${id}/migrations/undo`, {
      body: { collection: result.collection, dossier: result.id },
      method: 'POST',
    })
    setFailure(outcome.ok ? null : outcome.failure)
    if (outcome.ok)
      setTaken(({ ids, of }) => ({ ids: [...(of === results ? ids : []), result.id], of: results }))
  }

  return (
    <>
      <h3>
        {isDone
          ? t({ vi: 'Kết quả chuyển', en: 'What was done' })
          : t({ vi: 'Kết quả dự kiến', en: 'What would be done' })}
      </h3>
      {failure && <FailureNotice failure={failure} />}
      {results.length === 0 && (
        <p>{t({ vi: 'Không có hồ sơ đang làm theo bản này.', en: 'No dossier is under way on it.' })}</p>
      )}
      {results.length > 0 && (
        <div className="td-wd-scroll">
          <table className="td-wd-table">
            <thead>
              <tr>
                <th scope="col">{t({ vi: 'Hồ sơ', en: 'Dossier' })}</th>
                <th scope="col">{t({ vi: 'Từ bước', en: 'From' })}</th>
                <th scope="col">{t({ vi: 'Sang bước', en: 'To' })}</th>
                <th scope="col">{t({ vi: 'Kết quả', en: 'Result' })}</th>
              </tr>
            </thead>
            <tbody>
              {results.map((result) => (
                <tr key={`${result.collection} ${result.id}`}>
                  <th scope="row">
                    <a href={`/admin/collections/${result.collection}/${result.id}`}>{result.title}</a>
                  </th>
                  <td>{name(before, result.from)}</td>
                  <td>{result.to === null ? '–' : name(after, result.to)}</td>
                  <td>
                    {!result.ok && result.errors.map(({ message }) => message).join(' ')}
                    {result.ok && result.dropped.length > 0 && (
                      <span className="td-muted">
                        {t({ vi: 'Bỏ nội dung', en: 'Leaves out' })}:{' '}
                        {result.dropped.map(fieldName).join('; ')}.{' '}
                      </span>
                    )}
                    {result.ok && !isDone && t({ vi: 'Chuyển được', en: 'Can be moved' })}
                    {result.ok && isDone && undone.includes(result.id) && (
                      <span role="status">{t({ vi: 'Đã hoàn tác', en: 'Taken back' })}</span>
                    )}
                    {result.ok && isDone && !undone.includes(result.id) && (
                      <>
                        {t({ vi: 'Đã chuyển', en: 'Moved' })}{' '}
                        <button
                          aria-label={`${t({ vi: 'Hoàn tác', en: 'Undo' })}: ${result.title}`}
                          className="td-button td-button--small"
                          onClick={() => void undo(result)}
                          type="button"
                        >
                          {t({ vi: 'Hoàn tác', en: 'Undo' })}
                        </button>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
