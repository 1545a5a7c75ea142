'use client'

import { useState } from 'react'

import { pathOfNode } from '../../forms/design/pathOfNode.ts'
import type { NodeRef } from '../../forms/design/nodeRef.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { SelectField } from '../shared/SelectField.tsx'
import { useResource } from '../shared/useResource.ts'
import { useApply } from './DesignContext.ts'
import type { FormDoc } from './formDoc.ts'
import { useSay } from '../design/useSay.ts'

type CopyDialogProps = {
  definition: FormDefinition
  onClose: () => void
  ownId: number | string
  selection: NodeRef | null
}

/** Takes fields over from another form, into the section that is selected or the last one. */
export function CopyDialog({ definition, onClose, ownId, selection }: CopyDialogProps) {
  const t = useSay()
  const apply = useApply()
  const { value: list } = useResource<{ docs: FormDoc[] }>('/api/forms?limit=100&depth=0&sort=title')
  const [id, setId] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const others = (list?.docs ?? []).filter((doc) => String(doc.id) !== String(ownId))
  const from = others.find((doc) => String(doc.id) === id)?.definition
  const path = selection ? pathOfNode(definition, selection) : null
  const page = definition.pages[Number(path?.[1] ?? definition.pages.length - 1)]
  const section = path?.[3] === undefined ? page?.sections.at(-1) : page?.sections[Number(path[3])]

  const copy = () => {
    if (from && section)
      apply({ fields: chosen, from, index: section.fields.length, kind: 'copyFields', section: section.key })
    onClose()
  }
  const toggle = (key: string, isOn: boolean) =>
    setChosen((keys) => (isOn ? [...keys, key] : keys.filter((each) => each !== key)))

  return (
    <Dialog onClose={onClose} title={t({ vi: 'Sao chép từ biểu mẫu khác', en: 'Copy from another form' })}>
      <SelectField
        empty={t({ vi: '– Chọn –', en: '– Choose –' })}
        label={t({ vi: 'Biểu mẫu nguồn', en: 'Source form' })}
        onChange={(value) => {
          setId(value)
          setChosen([])
        }}
        options={others.map((doc) => ({ label: doc.title, value: String(doc.id) }))}
        value={id}
      />
      <div className="td-fd-copy">
        {from?.pages
          .flatMap((each) => each.sections)
          .map((each) => (
            <fieldset key={each.key}>
              <legend>{t(each.title)}</legend>
              {each.fields.map(({ key, label }) => (
                <label className="td-option" key={key}>
                  <input
                    checked={chosen.includes(key)}
                    onChange={(event) => toggle(key, event.target.checked)}
                    type="checkbox"
                  />
                  {t(label)}
                </label>
              ))}
            </fieldset>
          ))}
      </div>
      {section && (
        <p className="td-help">
          {t({ vi: 'Chép vào phần', en: 'Into the section' })} «{t(section.title)}».{' '}
          {t({
            vi: 'Điều kiện đọc trường không có ở đây được bỏ đi.',
            en: 'Conditions that read what is not here are left out.',
          })}
        </p>
      )}
      <div className="td-dialog__buttons">
        <button className="td-button" onClick={onClose} type="button">
          {t({ vi: 'Thôi', en: 'Cancel' })}
        </button>
        <button
          className="td-button td-button--primary"
          disabled={chosen.length === 0 || !section}
          onClick={copy}
          type="button"
        >
          {t({ vi: 'Sao chép', en: 'Copy' })} ({chosen.length})
        </button>
      </div>
    </Dialog>
  )
}
