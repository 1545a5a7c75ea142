'use client'

import { useContext } from 'react'

import { tellSeal } from '../../../workflow/seal/tellSeal.ts'
import type { Restriction, Seal } from '../../../workflow/types.ts'
import { ConditionEditor } from '../../design/editors/ConditionEditor.tsx'
import { FlagEditor } from '../../design/editors/FlagEditor.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'
import { roleChoices } from '../catalogue.ts'
import { Sentences } from '../Sentences.tsx'
import { CatalogueContext } from '../WorkflowContext.ts'
import { KeysEditor } from './KeysEditor.tsx'
import { PeopleEditor } from './PeopleEditor.tsx'

type SealEditorProps = {
  onChange: (name: 'restricted' | 'sealed', value: Restriction | Seal | undefined) => void
  restricted: Restriction | undefined
  sealed: Seal | undefined
}

/** From whom who began a dossier is kept secret, and who reads it. */
export function SealEditor({ onChange, restricted, sealed }: SealEditorProps) {
  const { words } = useContext(CatalogueContext)
  const setSeal = (value: Seal | undefined) => onChange('sealed', value)
  const setCircle = (value: Restriction | undefined) => onChange('restricted', value)

  return (
    <>
      <FlagEditor
        label={{ vi: 'Giữ kín danh tính người lập', en: 'Keep secret who begins it' }}
        onChange={(isOn) => setSeal(isOn ? { to: [{ role: 'chief' }] } : undefined)}
        value={sealed !== undefined}
      />
      {sealed && (
        <>
          <TextPairEditor
            label={{ vi: 'Cách gọi người lập', en: 'What they are called' }}
            onChange={(name) => setSeal(name ? { ...sealed, name } : without(sealed, 'name'))}
            value={sealed.name}
          />
          <WhenEditor
            intro={{ vi: 'Giữ kín khi', en: 'Sealed when' }}
            label={{ vi: 'Chỉ giữ kín khi có điều kiện', en: 'Only on a condition' }}
            onChange={(when) => setSeal(when === undefined ? without(sealed, 'when') : { ...sealed, when })}
            when={sealed.when}
          />
          <PeopleEditor
            label={{ vi: 'Người được mở niêm phong', en: 'Who may open the seal' }}
            onChange={(to) => setSeal({ ...sealed, to: to ?? [] })}
            value={sealed.to}
          />
        </>
      )}
      <FlagEditor
        label={{ vi: 'Hạn chế người xem', en: 'Restrict its readers' }}
        onChange={(isOn) => setCircle(isOn ? { to: [{ role: 'chief' }] } : undefined)}
        value={restricted !== undefined}
      />
      {restricted && (
        <>
          <WhenEditor
            intro={{ vi: 'Hạn chế khi', en: 'Restricted when' }}
            label={{ vi: 'Chỉ hạn chế khi có điều kiện', en: 'Only on a condition' }}
            onChange={(when) =>
              setCircle(when === undefined ? without(restricted, 'when') : { ...restricted, when })
            }
            when={restricted.when}
          />
          <KeysEditor
            label={{ vi: 'Vai trò được xem', en: 'Roles that read it' }}
            onChange={(roles) => setCircle({ ...restricted, to: (roles ?? []).map((role) => ({ role })) })}
            options={roleChoices}
            value={restricted.to.map(({ role }) => role)}
          />
        </>
      )}
      <Sentences texts={tellSeal({ restricted, sealed }, words)} />
    </>
  )
}

type WhenEditorProps = {
  intro: { en: string; vi: string }
  label: { en: string; vi: string }
  onChange: (when: string | undefined) => void
  when: string | undefined
}

function WhenEditor({ intro, label, onChange, when }: WhenEditorProps) {
  return (
    <>
      <FlagEditor
        label={label}
        onChange={(isOn) => onChange(isOn ? '' : undefined)}
        value={when !== undefined}
      />
      {when !== undefined && <ConditionEditor intro={intro} onChange={onChange} value={when} />}
    </>
  )
}

const without = <T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> => {
  const { [key]: _left, ...rest } = value
  return rest
}
