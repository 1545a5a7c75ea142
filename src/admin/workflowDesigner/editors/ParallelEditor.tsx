'use client'

import { starterBranch } from '../../../workflow/design/starterWork.ts'
import type { Branch, Parallel } from '../../../workflow/stateTypes.ts'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { BranchEditor } from './BranchEditor.tsx'
import { JoinEditor } from './JoinEditor.tsx'
import { OutcomesEditor } from './OutcomesEditor.tsx'

type ParallelEditorProps = { onChange: (parallel: Parallel) => void; state: string; value: Parallel }

/** Work that goes on at the same time: its branches, how many must end well, and where each outcome leads. */
export function ParallelEditor({ onChange, state, value }: ParallelEditorProps) {
  return (
    <>
      <ListEditor<Branch>
        add={{ vi: '+ Thêm nhánh', en: '+ Add a branch' }}
        blank={starterBranch(value.branches)}
        item={{ vi: 'Nhánh', en: 'Branch' }}
        items={value.branches}
        label={{ vi: 'Các nhánh', en: 'Branches' }}
        onChange={(branches) => branches && onChange({ ...value, branches })}
        render={(branch, set) => <BranchEditor onChange={set} value={branch} />}
      />
      <JoinEditor onChange={onChange} value={value} what={{ vi: 'nhánh', en: 'branches' }} />
      <OutcomesEditor onChange={onChange} state={state} value={value} />
    </>
  )
}
