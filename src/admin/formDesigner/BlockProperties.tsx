'use client'

import { pageOf, sectionOf } from '../../forms/design/nodeOf.ts'
import type { NodeRef } from '../../forms/design/nodeRef.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { useApply } from './DesignContext.ts'
import { FilledByEditor } from './editors/FilledByEditor.tsx'
import { KeyEditor } from './editors/KeyEditor.tsx'
import { TextPairEditor } from '../design/editors/TextPairEditor.tsx'
import { WhenEditor } from './editors/WhenEditor.tsx'

/** The properties of the form itself, a page or a section. */
export function BlockProperties({ definition, node }: { definition: FormDefinition; node: NodeRef | null }) {
  const apply = useApply()
  const change = (properties: Record<string, unknown>) => apply({ kind: 'change', properties, ref: node })
  const section = node?.kind === 'section' ? sectionOf(definition, node.key) : undefined
  const page = node?.kind === 'page' ? pageOf(definition, node.key) : undefined
  const { title } = section ?? page ?? definition

  return (
    <>
      <TextPairEditor
        label={{ vi: 'Tiêu đề', en: 'Title' }}
        onChange={(next) => change({ title: next })}
        required
        value={title}
      />
      {node && <KeyEditor definition={definition} node={node} />}
      {!node && (
        <TextPairEditor
          isLong
          label={{ vi: 'Ghi chú cho người quản trị', en: 'Notes for administrators' }}
          onChange={(notes) => change({ notes })}
          value={definition.notes}
        />
      )}
      {section && (
        <>
          <TextPairEditor
            isLong
            label={{ vi: 'Hướng dẫn đầu phần', en: 'Description' }}
            onChange={(description) => change({ description })}
            value={section.description}
          />
          <WhenEditor
            always={{ vi: 'Luôn hiện', en: 'Always' }}
            intro={{ vi: 'Hiện khi', en: 'Shown when' }}
            label={{ vi: 'Hiển thị', en: 'Shown' }}
            never={{ vi: 'Không', en: 'Never' }}
            onChange={(visible) => change({ visible })}
            value={section.visible}
            whenUnset="always"
          />
          <FilledByEditor
            definition={definition}
            onChange={(filledBy) => change({ filledBy })}
            value={section.filledBy}
          />
        </>
      )}
    </>
  )
}
