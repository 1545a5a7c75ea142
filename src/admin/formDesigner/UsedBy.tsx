'use client'

import { useContext, useDeferredValue, useMemo } from 'react'

import { nameOfNode } from '../../forms/design/describeOperation.ts'
import type { NodeRef } from '../../forms/design/nodeRef.ts'
import { usesOf } from '../../forms/design/usesOf.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { Text } from '../../shared/text.ts'
import { useResource } from '../shared/useResource.ts'
import { DesignContext, FormIdContext } from './DesignContext.ts'
import { useSay } from '../design/useSay.ts'

const properties: Record<string, Text> = {
  defaultFormula: { vi: 'giá trị mặc định', en: 'default' },
  formula: { vi: 'công thức', en: 'formula' },
  readOnly: { vi: 'điều kiện chỉ đọc', en: 'read-only condition' },
  required: { vi: 'điều kiện bắt buộc', en: 'required condition' },
  rules: { vi: 'quy tắc', en: 'rule' },
  visible: { vi: 'điều kiện hiển thị', en: 'visibility condition' },
}

/** What a state lets somebody do with a field. */
const rights: Record<string, Text> = {
  hidden: { vi: 'ẩn', en: 'hidden' },
  read: { vi: 'chỉ đọc', en: 'read-only' },
  required: { vi: 'bắt buộc', en: 'required' },
  write: { vi: 'được sửa', en: 'open' },
}

type Usages = {
  prefills: { field: string; form: string }[]
  templates: { source: string; template: string }[]
  workflows: { action: string; source: string; workflow: string }[]
}

/** Where a field is read: what would change with it. */
export function UsedBy({ definition, node }: { definition: FormDefinition; node: NodeRef }) {
  const t = useSay()
  const dispatch = useContext(DesignContext)
  const formId = useContext(FormIdContext)
  const key = node.kind === 'column' ? `${node.table}.${node.key}` : node.kind === 'field' ? node.key : null
  const asked = formId !== null && key !== null ? `/api/forms/${formId}/usages?key=${key}` : null
  const { value: usages } = useResource<Usages>(asked)
  const { prefills, templates, workflows } = usages ?? { prefills: [], templates: [], workflows: [] }
  const settled = useDeferredValue(definition)
  const uses = useMemo(() => usesOf(settled, node), [settled, node])

  return (
    <div>
      <h4>{t({ vi: 'Được dùng ở', en: 'Used by' })}</h4>
      {uses.length + prefills.length + templates.length + workflows.length === 0 && (
        <p className="td-muted">
          {t({
            vi: 'Chưa điều kiện, công thức, quy trình, mẫu văn bản nào dùng mục này.',
            en: 'No condition, formula, workflow or document template reads this.',
          })}
        </p>
      )}
      <ul className="td-list">
        {uses.map((use) => (
          <li key={use.path.join('.')}>
            <button
              className="td-link"
              onClick={() => dispatch({ ref: use.node, type: 'select' })}
              type="button"
            >
              {t(nameOfNode(settled, use.node))}
            </button>
            : {t(properties[use.property.split('.')[0] ?? ''] ?? { vi: use.property, en: use.property })}
          </li>
        ))}
        {workflows.map(({ action, source, workflow }, index) => (
          <li key={index}>
            {t({ vi: 'Quy trình', en: 'Workflow' })} «{workflow}», {action}:{' '}
            {rights[source] ? t(rights[source]) : <code>{source}</code>}
          </li>
        ))}
        {prefills.map(({ field, form }) => (
          <li key={`${form} ${field}`}>
            {t({ vi: 'Điền sẵn', en: 'Prefills' })} «{field}», «{form}»
          </li>
        ))}
        {templates.map(({ source, template }) => (
          <li key={`${template} ${source}`}>
            {t({ vi: 'Mẫu văn bản', en: 'Document template' })} «{template}»: <code>{source}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}
