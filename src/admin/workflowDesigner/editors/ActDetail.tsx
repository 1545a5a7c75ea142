'use client'

import type { EffectDefinition } from '../../../workflow/types.ts'
import { FeelEditor } from '../../design/editors/FeelEditor.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'
import { useSay } from '../../design/useSay.ts'
import { ActionFinder } from './ActionFinder.tsx'
import { FieldChoice } from './FieldChoice.tsx'
import { TextEditor } from './TextEditor.tsx'

type Act = Extract<EffectDefinition, { kind: 'act' }>

type ActDetailProps = { onChange: (effect: Act) => void; value: Act }

/** What is done to the dossier that a field of this one names, and when. */
export function ActDetail({ onChange, value }: ActDetailProps) {
  const t = useSay()
  /** What is left empty is not there at all. */
  const provided = (key: 'undoes' | 'when', given: string) => {
    const { [key]: _before, ...others } = value
    onChange(given === '' ? others : { ...others, [key]: given })
  }

  return (
    <>
      <FieldChoice
        label={{ vi: 'Trường nêu hồ sơ liên quan', en: 'Field that names the dossier' }}
        onChange={(field) => onChange({ ...value, field })}
        only={({ type }) => type === 'dossier'}
        value={value.field}
      />
      <ActionFinder onFind={(action) => onChange({ ...value, action })} />
      <TextEditor
        label={{ vi: 'Mã thao tác trong quy trình kia', en: 'Key of the action in the other workflow' }}
        onChange={(action) => onChange({ ...value, action })}
        value={value.action}
      />
      <TextPairEditor
        label={{ vi: 'Ý kiến ghi trong hồ sơ kia', en: 'Comment in the other dossier' }}
        onChange={(comment) => comment && onChange({ ...value, comment })}
        required
        value={value.comment}
      />
      <FeelEditor
        isOptional
        label={{ vi: 'Chỉ khi (FEEL, có thể để trống)', en: 'Only if (FEEL, may be empty)' }}
        onChange={(when) => {
          provided('when', when)
        }}
        value={value.when ?? ''}
      />
      <TextEditor
        label={{ vi: 'Là gỡ bỏ thao tác (mã, có thể để trống)', en: 'Undoes the action (key, may be empty)' }}
        onChange={(undoes) => {
          provided('undoes', undoes)
        }}
        value={value.undoes ?? ''}
      />
      <p className="td-help">
        {t({
          vi: 'Hệ thống thực hiện thao tác đã vẽ trong quy trình của hồ sơ kia. Hồ sơ kia không ở bước có thao tác này thì giữ nguyên. Thao tác gỡ bỏ chỉ thực hiện khi không còn hồ sơ nào khác đang giữ thao tác bị gỡ.',
          en: 'The system takes an action that is drawn in the other workflow. A dossier that stands at no step with that action is left as it is. What undoes another action is done only once no other dossier keeps that one up.',
        })}
      </p>
    </>
  )
}
