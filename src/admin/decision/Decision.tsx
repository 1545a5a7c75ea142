'use client'

import { formatDate } from '../../shared/formatDate.ts'
import { ActionButtons } from '../actions/ActionButtons.tsx'
import { DossierHeader } from '../dossier/DossierHeader.tsx'
import { Timeline } from '../dossier/Timeline.tsx'
import type { ActionsReply, Doc } from '../shared/apiTypes.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { textOf } from '../shared/textOf.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useResource } from '../shared/useResource.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'
import { DecisionLines } from './DecisionLines.tsx'
import type { DecisionLine } from './DecisionLines.tsx'

/** A decision from draft to issue, with everybody it honours. */
export function Decision({ id }: { id: string }) {
  const language = useLanguage()
  const vi = language === 'vi'
  const doc = useResource<Doc>(`/api/decisions/${id}?depth=0`)
  const actions = useResource<ActionsReply>(`/api/decisions/${id}/actions`)
  const failure = doc.failure ?? actions.failure
  const title = textOf(doc.value?.['title'])
  const number = textOf(doc.value?.['number'])

  const reload = async () => {
    await Promise.all([doc.reload(), actions.reload()])
  }

  return (
    <ViewFrame
      crumbs={[
        { label: vi ? 'Quyết định khen thưởng' : 'Decisions', url: '/collections/decisions' },
        { label: title || id },
      ]}
    >
      {failure && <FailureNotice failure={failure} onReload={() => void reload()} />}
      {!failure && !(doc.value && actions.value) && (
        <p aria-busy="true">{vi ? 'Đang tải quyết định…' : 'Loading…'}</p>
      )}
      {doc.value && actions.value && (
        <>
          <DossierHeader language={language} reply={actions.value} title={title} />
          {number && (
            <p>
              {vi ? 'Số' : 'No.'} <strong>{number}</strong>, {vi ? 'ngày ký' : 'signed'}{' '}
              {formatDate(textOf(doc.value['issuedOn']))}
            </p>
          )}
          <ActionButtons
            collection="decisions"
            id={id}
            onDone={reload}
            onReload={() => void reload()}
            reply={actions.value}
          />
          <DecisionLines
            language={language}
            lines={(Array.isArray(doc.value['lines']) ? doc.value['lines'] : []) as DecisionLine[]}
          />
          <section className="td-section">
            <h2>{vi ? 'Nhật ký' : 'History'}</h2>
            <Timeline collection="decisions" id={id} language={language} rev={actions.value.rev} />
          </section>
        </>
      )}
    </ViewFrame>
  )
}
