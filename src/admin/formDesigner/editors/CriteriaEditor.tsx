'use client'

import { starterCriterion } from '../../../forms/design/starterCriterion.ts'
import { formLimits } from '../../../forms/formLimits.ts'
import type { Criterion } from '../../../forms/scoring/scoreSheet.ts'
import type { Text } from '../../../shared/text.ts'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { CriterionEditor } from './CriterionEditor.tsx'

type CriteriaEditorProps = {
  criteria: Criterion[]
  depth?: number
  label: Text
  numbering?: string
  onChange: (criteria: Criterion[]) => void
  /** Every key of the table. */
  taken: ReadonlySet<string>
}

const named = { vi: 'Tiêu chí', en: 'Criterion' }

/** The criteria of a scoring table, or those below one of them. */
export function CriteriaEditor(props: CriteriaEditorProps) {
  const { criteria, depth = 1, label, numbering = '', onChange, taken } = props
  const blank = starterCriterion(taken)

  return (
    <ListEditor
      add={
        numbering
          ? { vi: '+ Thêm tiêu chí con', en: '+ Add below it' }
          : { vi: '+ Thêm tiêu chí', en: '+ Add a criterion' }
      }
      blank={blank}
      item={named}
      items={criteria}
      label={label}
      numbering={numbering}
      onChange={(next = []) => onChange(next)}
      render={(criterion, change, index) => {
        const { criteria: below, ...line } = criterion
        // A group is not scored itself.
        const { evidence: _evidence, step: _step, ...group } = line
        return (
          <CriterionEditor
            criterion={criterion}
            {...(depth < formLimits.criteriaDepth
              ? { divide: () => change({ ...group, criteria: [blank] }) }
              : {})}
            onChange={change}
            taken={taken}
          >
            {below && (
              <CriteriaEditor
                criteria={below}
                depth={depth + 1}
                label={{ vi: 'Tiêu chí con', en: 'Criteria below it' }}
                numbering={`${numbering}${String(index + 1)}.`}
                onChange={(next) =>
                  change(
                    next.length > 0 ? { ...criterion, criteria: next } : { ...line, max: line.max ?? 10 },
                  )
                }
                taken={taken}
              />
            )}
          </CriterionEditor>
        )
      }}
    />
  )
}
