'use client'

import { useCallback, useMemo, useState } from 'react'

import { editPatch } from '../../forms/editPatch.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import type { Answers, FormContext, FormDefinition } from '../../forms/types.ts'
import { say } from '../../shared/say.ts'
import { ActionButtons } from '../actions/ActionButtons.tsx'
import { EvidenceContext } from '../form/evidence/EvidenceContext.ts'
import { useEvidence } from '../form/evidence/useEvidence.ts'
import { FormRenderer } from '../form/FormRenderer.tsx'
import type { ActionsReply, Failure } from '../shared/apiTypes.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { DossierHeader } from './DossierHeader.tsx'
import { Opinions } from './Opinions.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { SaveIndicator } from './SaveIndicator.tsx'
import { Tabs } from './Tabs.tsx'
import { Timeline } from './Timeline.tsx'
import { useAutosave } from './useAutosave.ts'

type DossierDeskProps = {
  answers: Answers
  collection: string
  form: { context: FormContext; definition: FormDefinition }
  id: string
  onActionsChange: () => Promise<void>
  onReload: () => Promise<void>
  reply: ActionsReply
  title: string
}

/** Where a dossier is worked on: its head, its actions, and the form, the log and the print-out as tabs. */
export function DossierDesk(props: DossierDeskProps) {
  const { collection, form, id, onActionsChange, onReload, reply, title } = props
  const language = useLanguage()
  const vi = language === 'vi'
  const [answers, setAnswers] = useState(props.answers)
  const [tab, setTab] = useState('form')
  const [goTo, setGoTo] = useState<{ path: string } | null>(null)
  const [refused, setRefused] = useState<Failure | null>(null)
  const [unsaved, setUnsaved] = useState<Failure | null>(null)
  const onSaved = useCallback(() => void onActionsChange(), [onActionsChange])
  const path = `/api/${collection}/${id}`
  const { change, flush, status } = useAutosave({ onFailure: setUnsaved, onSaved, path, rev: reply.rev })
  const evidence = useEvidence(path)
  const judgement = useMemo(() => judgeAnswers({ answers, ...form, mode: 'draft' }), [answers, form])
  const labels = useMemo(() => labelsOf(form.definition, language), [form.definition, language])

  const edit = (patch: Answers) => {
    const next = { ...answers, ...patch }
    const judged = judgeAnswers({ answers: next, ...form, mode: 'draft' })
    setAnswers(next)
    // What this edit brought back into sight goes along: the server has dropped it while it was hidden.
    change(editPatch(patch, judgement.answers, judged.answers))
  }
  const go = (problemPath: string) => {
    setTab('form')
    setGoTo({ path: problemPath })
  }
  const reload = () => void onReload()
  const problems = [...(refused?.items ?? []), ...(unsaved?.items ?? [])]

  const formTab = (
    <>
      {reply.canWrite && <SaveIndicator language={language} status={status} />}
      {unsaved && <FailureNotice failure={unsaved} onGo={go} onReload={reload} />}
      <EvidenceContext value={evidence}>
        <FormRenderer
          answers={answers}
          context={form.context}
          definition={form.definition}
          goTo={goTo}
          language={language}
          onChange={edit}
          problems={problems}
          readOnly={!reply.canWrite}
        />
      </EvidenceContext>
    </>
  )
  const tabs = [
    { content: formTab, key: 'form', label: vi ? 'Biểu mẫu' : 'Form' },
    {
      content: (
        <Timeline collection={collection} id={id} labels={labels} language={language} rev={reply.rev} />
      ),
      key: 'history',
      label: vi ? 'Nhật ký' : 'History',
    },
    {
      content: <PrintSheet {...{ answers, judgement, language, title }} definition={form.definition} />,
      key: 'print',
      label: vi ? 'In' : 'Print',
    },
  ]

  return (
    <>
      <DossierHeader labels={labels} language={language} reply={reply} title={title} />
      <Opinions branches={reply.branches} language={language} />
      <ActionButtons
        beforeAct={flush}
        collection={collection}
        fields={labels}
        id={id}
        onDone={onReload}
        onFailure={setRefused}
        onGo={go}
        onReload={reload}
        reply={reply}
      />
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
