'use client'

import type { NodeRef } from '../../../forms/design/nodeRef.ts'
import { refuseRename } from '../../../forms/design/refuseRename.ts'
import type { FormDefinition } from '../../../forms/types.ts'
import { KeyInput } from '../../design/editors/KeyInput.tsx'
import { useApply } from '../DesignContext.ts'

/** The key of a part of a form, with every formula that uses it. */
export function KeyEditor({ definition, node }: { definition: FormDefinition; node: NodeRef }) {
  const apply = useApply()

  return (
    <KeyInput
      label={{ vi: 'Mã (dùng trong công thức)', en: 'Key (used in formulas)' }}
      onRename={(key) => apply({ key, kind: 'rename', ref: node })}
      refuse={(key) => refuseRename(definition, node, key)}
      value={node.key}
    />
  )
}
