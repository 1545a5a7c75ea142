'use client'

import { useCallback, useState } from 'react'

import type { Provenance } from '../../forms/provenance/provenance.ts'
import type { Answers } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import type { ActionsReply, Doc, FormReply } from '../shared/apiTypes.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { textOf } from '../shared/textOf.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useMe } from '../shared/useMe.ts'
import { useResource } from '../shared/useResource.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'
import { DossierDesk } from './DossierDesk.tsx'

type DossierProps = { collection: string; id: string }

/** Loads a dossier, what may be done with it and its form; a reload begins anew. */
export function Dossier({ collection, id }: DossierProps) {
  const language = useLanguage()
  const me = useMe()
  const base = `/api/${collection}/${id}`
  const doc = useResource<Doc>(`${base}?depth=1`)
  const actions = useResource<ActionsReply>(`${base}/actions`)
  const form = useResource<FormReply>(`${base}/form`)
  const [edition, setEdition] = useState(0)
  const failure = doc.failure ?? actions.failure ?? form.failure

  const reloadDoc = doc.reload
  const reloadActions = actions.reload
  const reload = useCallback(async () => {
    await Promise.all([reloadDoc(), reloadActions()])
    setEdition((count) => count + 1)
  }, [reloadActions, reloadDoc])

  const listLabel =
    collection === 'cases' ? { vi: 'Hồ sơ', en: 'Cases' } : { vi: 'Hồ sơ đề nghị', en: 'Nominations' }
  const crumbs = [
    { label: listLabel[language], url: `/collections/${collection}` },
    { label: textOf(doc.value?.['title']) || '…' },
  ]

  return (
    <ViewFrame crumbs={crumbs}>
      {failure && <FailureNotice failure={failure} onReload={() => void reload()} />}
      {!failure && !(me && doc.value && actions.value && form.value) && (
        <p aria-busy="true">{language === 'vi' ? 'Đang tải hồ sơ…' : 'Loading the dossier…'}</p>
      )}
      {me && doc.value && actions.value && form.value && (
        <DossierDesk
          account={me.id}
          answers={(doc.value['answers'] ?? {}) as Answers}
          collection={collection}
          form={form.value}
          formVersion={idOf(doc.value['formVersion']) ?? ''}
          id={id}
          key={edition}
          onActionsChange={reloadActions}
          onReload={reload}
          provenance={(doc.value['provenance'] ?? {}) as Provenance}
          reply={actions.value}
          title={textOf(doc.value['title'])}
        />
      )}
    </ViewFrame>
  )
}
