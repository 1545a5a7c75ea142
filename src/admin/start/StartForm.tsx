'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

import { say } from '../../shared/say.ts'
import type { Text } from '../../shared/text.ts'
import type { Doc, Failure } from '../shared/apiTypes.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { LiveForm } from '../shared/LiveForm.tsx'
import { useEditor } from '../shared/useEditor.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'

type StartFormProps = {
  /** What is sent, as the fields stand when it is. */
  body: () => Record<string, unknown>
  children: ReactNode
  collection: { label: Text; slug: string }
  crumb: Text
  heading: Text
  isBlocked?: boolean
  submit: Text
  /** What could not be read that is chosen from. */
  unread?: Failure | null
}

/** The screen on which a document with a workflow is begun; the rest is filled in on its own page, to which it leads. */
export function StartForm(props: StartFormProps) {
  const { body, children, collection, crumb, heading, isBlocked = false, submit, unread } = props
  const router = useRouter()
  const language = useLanguage()
  const { busy, failure, send } = useEditor()
  const shown = unread ?? failure

  const start = async () => {
    const reply = await send<{ doc: Doc }>(`/api/${collection.slug}`, 'POST', body())
    if (reply) router.push(`/admin/collections/${collection.slug}/${String(reply.doc.id)}`)
  }

  return (
    <ViewFrame
      crumbs={[
        { label: say(collection.label, language), url: `/collections/${collection.slug}` },
        { label: say(crumb, language) },
      ]}
    >
      <h1>{say(heading, language)}</h1>
      {shown && <FailureNotice failure={shown} />}
      <LiveForm
        className="td-card td-narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        {children}
        <button className="td-button td-button--primary" disabled={busy || isBlocked} type="submit">
          {say(submit, language)}
        </button>
      </LiveForm>
    </ViewFrame>
  )
}
