'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { say } from '../../shared/say.ts'
import { Standing } from '../dossier/Standing.tsx'
import type { ActionsReply } from '../shared/apiTypes.ts'
import { StateBadge } from '../shared/StateBadge.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { useResource } from '../shared/useResource.ts'
import { ActionButtons } from './ActionButtons.tsx'

import '../admin.css'

/** State and actions beside the save button of documents that are edited in the panel's own form. */
export function ActionBar() {
  const { collectionSlug, id } = useDocumentInfo()
  const language = useLanguage()
  const path = collectionSlug && id !== undefined ? `/api/${collectionSlug}/${id}/actions` : null
  const { value } = useResource<ActionsReply>(path)
  if (!value || !collectionSlug || id === undefined) return null

  // The form of the panel holds its own copy of the document, so the page is read afresh.
  const refresh = () => window.location.reload()

  return (
    <div className="td-bar">
      <StateBadge label={say(value.stateLabel, language)} state={value.state} />
      <Standing language={language} reply={value} />
      <ActionButtons
        collection={collectionSlug}
        id={String(id)}
        onDone={refresh}
        onReload={refresh}
        reply={value}
      />
    </div>
  )
}
