'use client'

import { useContext } from 'react'

import { type SharedWork, sharedWorkOf } from '../../../workflow/design/sharedWork.ts'
import type { StateDefinition } from '../../../workflow/types.ts'
import { useSay } from '../../design/useSay.ts'
import { CatalogueContext, useDraw } from '../WorkflowContext.ts'
import { ApprovalEditor } from './ApprovalEditor.tsx'
import { ChildrenEditor } from './ChildrenEditor.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { ParallelEditor } from './ParallelEditor.tsx'

const alone = { label: { vi: 'Người đến lượt xử lý', en: 'Whoever’s turn it is does it' }, value: '' }
const shared = {
  approval: {
    label: { vi: 'Lấy ý kiến những người được giao', en: 'All who are assigned are asked' },
    value: 'approval',
  },
  children: { label: { vi: 'Hồ sơ con của từng đơn vị', en: 'A case for each unit' }, value: 'children' },
  parallel: { label: { vi: 'Nhánh song song', en: 'Parallel branches' }, value: 'parallel' },
} satisfies Record<SharedWork, { label: { en: string; vi: string }; value: SharedWork }>

/** How people work in a state: one of them, all of them asked, in branches, or each unit in a case of its own. */
export function WorkEditor({ state }: { state: StateDefinition }) {
  const t = useSay()
  const draw = useDraw()
  const { procedures } = useContext(CatalogueContext)
  const { approval, children, key, parallel } = state
  const work = sharedWorkOf(state)
  const set = (name: SharedWork) => (value: unknown) =>
    draw({ kind: 'change', path: [name], ref: { key, kind: 'state' }, value })
  const choose = (wanted: string) => {
    if (wanted !== '') {
      draw({ key, kind: 'startWork', procedure: procedures[0]?.value, work: wanted as SharedWork })
    } else if (work) set(work)(undefined)
  }
  // Without a procedure there is nothing that a child case could be.
  const options = [
    alone,
    shared.approval,
    shared.parallel,
    ...(procedures.length > 0 || children ? [shared.children] : []),
  ]

  return (
    <>
      <ChoiceEditor
        label={{ vi: 'Cách làm việc ở trạng thái này', en: 'How people work here' }}
        onChange={choose}
        options={options}
        value={work ?? ''}
      />
      {work && (
        <fieldset className="td-fd-list">
          <legend>{t(shared[work].label)}</legend>
          {approval && <ApprovalEditor onChange={set('approval')} state={key} value={approval} />}
          {parallel && <ParallelEditor onChange={set('parallel')} state={key} value={parallel} />}
          {children && <ChildrenEditor onChange={set('children')} state={key} value={children} />}
        </fieldset>
      )}
    </>
  )
}
