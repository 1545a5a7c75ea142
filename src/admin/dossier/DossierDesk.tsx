'use client'

import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'

import type { Provenance } from '../../forms/provenance/provenance.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import { say } from '../../shared/say.ts'
import { ActionButtons } from '../actions/ActionButtons.tsx'
import { EvidenceContext } from '../form/evidence/EvidenceContext.ts'
import { useEvidence } from '../form/evidence/useEvidence.ts'
import { FormRenderer } from '../form/FormRenderer.tsx'
import { withPermissions } from '../form/withPermissions.ts'
import type { ActionsReply, Failure, FormReply } from '../shared/apiTypes.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { Children } from './Children.tsx'
import { ConflictList } from './ConflictList.tsx'
import { Documents } from './Documents.tsx'
import { DossierHeader } from './DossierHeader.tsx'
import { HeldNotice } from './HeldNotice.tsx'
import { Links } from './links/Links.tsx'
import { Opinions } from './Opinions.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { SaveIndicator } from './SaveIndicator.tsx'
import { Tabs } from './Tabs.tsx'
import { Timeline } from './Timeline.tsx'
import { useAutosave } from './useAutosave.ts'
import { useJudge } from './useJudge.ts'

type DossierDeskProps = {
  account: string
  answers: Answers
  collection: string
  form: FormReply
  formVersion: string
  id: string
  onActionsChange: () => Promise<void>
  onReload: () => Promise<void>
  provenance: Provenance
  reply: ActionsReply
  title: string
}

/** Where a dossier is worked on: its head, its actions, and the form, its documents, the log and the print-out as tabs. */
export function DossierDesk(props: DossierDeskProps) {
  const { account, collection, form, formVersion, id, onActionsChange, onReload, reply, title } = props
  const { definition } = form
  const { canWrite } = reply
  const language = useLanguage()
  const vi = language === 'vi'
  const [tab, setTab] = useState('form')
  const [goTo, setGoTo] = useState<{ path: string } | null>(null)
  const [refused, setRefused] = useState<Failure | null>(null)
  const judge = useJudge({ ...form, unseen: reply.unseen })
  const { autosave, state } = useAutosave({
    account,
    answers: props.answers,
    canWrite,
    dossier: `${collection}/${id}`,
    formVersion,
    inSight: (given) => judge(given).answers,
    onSaved: useCallback(() => void onActionsChange(), [onActionsChange]),
    provenance: props.provenance,
    rev: reply.rev,
  })
  const { conflicts, failure, isKept, status, unsent } = state
  const answers = canWrite ? state.answers : state.stored
  const evidence = useEvidence(`/api/${collection}/${id}`)
  // A letter is shown first, and then what follows from it.
  const given = useDeferredValue(answers)
  const judged = judge(given)
  const judgement = useMemo(
    () => withPermissions(definition, judged, reply.fields),
    [definition, judged, reply.fields],
  )
  const labels = useMemo(() => labelsOf(definition, language), [definition, language])

  useEffect(() => {
    if (canWrite) autosave.judged(given)
  }, [autosave, canWrite, given, judged])

  const go = useCallback((problemPath: string) => {
    setTab('form')
    setGoTo({ path: problemPath })
  }, [])
  const reload = useCallback(() => void onReload(), [onReload])
  const problems = useMemo(() => [...(refused?.items ?? []), ...(failure?.items ?? [])], [failure, refused])
  const isHeld = Object.keys(unsent).length > 0 && (status === 'failed' || !canWrite)

  const formTab = (
    <>
      {canWrite && <SaveIndicator language={language} status={status} />}
      {isHeld && (
        <HeldNotice
          {...{ canWrite, definition, isKept, language, unsent }}
          onDiscard={autosave.discard}
          onRetry={() => void autosave.flush()}
        />
      )}
      {failure && failure.status > 0 && <FailureNotice failure={failure} onGo={go} onReload={reload} />}
      {canWrite && conflicts.length > 0 && (
        <ConflictList
          {...{ conflicts, definition, language }}
          onChoose={(keys, whose) => void autosave.choose(keys, whose)}
        />
      )}
      <EvidenceContext value={evidence}>
        <FormRenderer
          answers={answers}
          context={form.context}
          definition={definition}
          goTo={goTo}
          judgement={judgement}
          language={language}
          onChange={autosave.change}
          problems={problems}
          provenance={state.provenance}
          readOnly={!canWrite}
          records={form.records}
          sections={reply.sections}
        />
      </EvidenceContext>
    </>
  )
  const tabs = [
    { content: formTab, key: 'form', label: vi ? 'Biểu mẫu' : 'Form' },
    {
      content: <Documents collection={collection} id={id} language={language} rev={reply.rev} />,
      key: 'documents',
      label: vi ? 'Văn bản' : 'Documents',
    },
    {
      content: <Timeline {...{ collection, definition, id, labels, language }} rev={reply.rev} />,
      key: 'history',
      label: vi ? 'Nhật ký' : 'History',
    },
    {
      content: (
        <Links {...{ collection, definition, id, labels, language, reply }} visible={judgement.visible} />
      ),
      key: 'links',
      label: vi ? 'Liên kết' : 'Links',
    },
    {
      content: (
        // What is hidden in a row is not printed, though the browser still has it.
        <PrintSheet
          {...{ definition, judgement, language, title }}
          answers={{ ...answers, ...judgement.answers }}
        />
      ),
      key: 'print',
      label: vi ? 'In' : 'Print',
    },
  ]

  // Nothing above the form hangs on what is typed in it.
  const head = useMemo(
    () => (
      <>
        <DossierHeader labels={labels} language={language} reply={reply} title={title} />
        <Opinions branches={reply.branches} language={language} />
        <Children cases={reply.children} language={language} />
        <ActionButtons
          beforeAct={canWrite ? autosave.flush : undefined}
          collection={collection}
          fields={labels}
          id={id}
          onDone={onReload}
          onFailure={setRefused}
          onGo={go}
          onReload={reload}
          reply={reply}
        />
      </>
    ),
    [autosave, canWrite, collection, go, id, labels, language, onReload, reload, reply, title],
  )

  return (
    <>
      {head}
      <Tabs
        current={tab}
        label={vi ? 'Các phần của hồ sơ' : 'Parts of the dossier'}
        onChoose={setTab}
        tabs={tabs}
      />
    </>
  )
}

const labelsOf = (definition: FormDefinition, language: 'en' | 'vi'): Record<string, string> =>
  Object.fromEntries(
    definition.pages
      .flatMap((page) => page.sections)
      .flatMap((section) => section.fields)
      .map((field) => [field.key, say(field.label, language)]),
  )
