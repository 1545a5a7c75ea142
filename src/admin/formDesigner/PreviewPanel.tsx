'use client'

import { useMemo, useState } from 'react'

import type { Role } from '../../commendation/roles.ts'
import { roleKeys, roles } from '../../commendation/roles.ts'
import { sampleAnswers } from '../../forms/design/sampleAnswers.ts'
import type { Mode } from '../../forms/fieldType.ts'
import { fieldsOf } from '../../forms/fieldsOf.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import { parseFormDefinition } from '../../forms/parseFormDefinition.ts'
import { prefillAnswers } from '../../forms/prefillAnswers.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import type { Instance, WorkflowDefinition } from '../../workflow/types.ts'
import { emptyFlow } from '../../workflow/emptyFlow.ts'
import { fieldPermissionsOf } from '../../workflow/fieldPermissionsOf.ts'
import { FormRenderer } from '../form/FormRenderer.tsx'
import { withPermissions } from '../form/withPermissions.ts'
import type { FieldPermissions, ListReply } from '../shared/apiTypes.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useResource } from '../shared/useResource.ts'
import { SelectEditor } from '../design/editors/SelectEditor.tsx'
import { previewContext } from '../design/previewContext.ts'
import { ProblemList } from '../design/ProblemList.tsx'
import { useSay } from '../design/useSay.ts'

type WorkflowDoc = { definition: WorkflowDefinition; id: number | string; title: string }
const none: never[] = []
const ownRelations = ['creator', 'own-unit', 'nominee']

/** The form as people will fill it in: the real renderer and the real judge, as whatever role, in whatever state, wide or narrow. */
export function PreviewPanel({ definition }: { definition: FormDefinition }) {
  const t = useSay()
  const language = useLanguage()
  const { value: workflows } = useResource<{ docs: WorkflowDoc[] }>(
    '/api/workflows?limit=100&depth=0&sort=title',
  )
  const { value: people } = useResource<ListReply>('/api/people?limit=5&depth=0')
  const { value: units } = useResource<ListReply>('/api/units?limit=5&depth=0')
  const [role, setRole] = useState<Role>('unit-officer')
  const [workflowId, setWorkflowId] = useState('')
  const [state, setState] = useState('')
  const [isPhone, setIsPhone] = useState(false)
  const [seed, setSeed] = useState(0)
  const [goTo, setGoTo] = useState<{ path: string } | null>(null)

  const parsed = useMemo(() => parseFormDefinition(definition), [definition])
  const context = useMemo(() => previewContext(role), [role])
  // As a new dossier begins: with what is prefilled and with defaults.
  const [answers, setAnswers] = useState<Answers>(() =>
    parsed.ok ? prefillAnswers(definition, context) : {},
  )
  const judged = useMemo(() => {
    const judge = (mode: Mode) => judgeAnswers({ answers, context, definition, mode })
    return parsed.ok ? { draft: judge('draft'), problems: judge('submit').problems } : null
  }, [answers, context, definition, parsed.ok])
  const workflow = workflows?.docs.find((doc) => String(doc.id) === workflowId)?.definition
  const stateKey = workflow?.states.some(({ key }) => key === state) ? state : (workflow?.initial ?? '')
  const fields = useMemo(
    () => (workflow ? permissionsIn(workflow, stateKey, role, definition) : {}),
    [definition, role, stateKey, workflow],
  )
  const readOnly = workflow !== undefined && !Object.values(fields).some((each) => writing.has(each))

  if (!parsed.ok) return <ProblemList problems={parsed.problems} />
  const fill = () => {
    const ids = {
      person: (people?.docs ?? []).map((doc) => String(doc.id)),
      unit: (units?.docs ?? []).map((doc) => String(doc.id)),
    }
    setAnswers(sampleAnswers({ context, definition, ids, seed }))
    setSeed(seed + 1)
  }

  return (
    <>
      <div className="td-fd-preview__tools">
        <SelectEditor
          label={{ vi: 'Xem như vai trò', en: 'As the role' }}
          onChange={(value) => setRole(value as Role)}
          options={roleKeys.map((key) => ({ label: roles[key].label, value: key }))}
          value={role}
        />
        <SelectEditor
          label={{ vi: 'Trong quy trình', en: 'In the workflow' }}
          onChange={setWorkflowId}
          options={[
            { label: { vi: 'Không theo quy trình', en: 'None' }, value: '' },
            ...(workflows?.docs ?? []).map((doc) => ({
              label: { vi: doc.title, en: doc.definition.name.en },
              value: String(doc.id),
            })),
          ]}
          value={workflowId}
        />
        {workflow && (
          <SelectEditor
            label={{ vi: 'Ở bước', en: 'In the state' }}
            onChange={setState}
            options={workflow.states.map(({ key, label }) => ({ label, value: key }))}
            value={stateKey}
          />
        )}
        <div className="td-actions__buttons">
          <button
            aria-pressed={isPhone}
            className="td-button td-button--small"
            onClick={() => setIsPhone(!isPhone)}
            type="button"
          >
            {t({ vi: 'Cỡ điện thoại', en: 'Phone width' })}
          </button>
          <button className="td-button td-button--small" onClick={fill} type="button">
            {t({ vi: 'Điền dữ liệu thử', en: 'Fill in test data' })}
          </button>
          <button className="td-button td-button--small" onClick={() => setAnswers({})} type="button">
            {t({ vi: 'Xóa trắng', en: 'Clear' })}
          </button>
        </div>
        <p className="td-muted" role="status">
          {readOnly
            ? t({
                vi: 'Vai trò này chỉ xem được ở bước đã chọn.',
                en: 'This role can only read in this state.',
              })
            : t({ vi: 'Vai trò này sửa được nội dung.', en: 'This role can write.' })}
        </p>
      </div>
      <div className={`td-fd-preview${isPhone ? ' td-fd-preview--phone' : ''}`}>
        {judged && (
          <FormRenderer
            answers={answers}
            context={context}
            definition={definition}
            goTo={goTo}
            judgement={withPermissions(definition, judged.draft, fields)}
            language={language}
            onChange={(patch) => setAnswers((current) => ({ ...current, ...patch }))}
            problems={none}
            readOnly={readOnly}
          />
        )}
      </div>
      {judged && (
        <details className="td-details" open={judged.problems.length === 0}>
          <summary>
            {judged.problems.length === 0
              ? t({ vi: 'Đủ điều kiện nộp', en: 'Ready to be submitted' })
              : `${t({ vi: 'Chưa nộp được, còn', en: 'Not ready, to correct:' })} ${judged.problems.length}`}
          </summary>
          <ProblemList onGo={(path) => setGoTo({ path })} problems={judged.problems} />
        </details>
      )}
    </>
  )
}

const writing: ReadonlySet<string> = new Set(['required', 'write'])

/** What the state lets somebody of this role do with each field of a dossier of their own. */
function permissionsIn(
  workflow: WorkflowDefinition,
  state: string,
  role: Role,
  definition: FormDefinition,
): FieldPermissions {
  const instance: Instance = { dueAt: null, flow: emptyFlow(1, ''), previousState: null, rev: 1, state }
  const permission = fieldPermissionsOf(workflow, instance, {
    id: '',
    relations: ownRelations,
    roles: [role],
  })
  return Object.fromEntries(fieldsOf(definition).map(({ key }) => [key, permission(key)]))
}
