'use client'

import { useId, useState } from 'react'
import type { FormEvent } from 'react'

import { dossierKinds } from '../../services/dossiers/dossierKinds.ts'
import { useSay } from '../design/useSay.ts'
import { RecordSearch } from '../form/records/RecordSearch.tsx'
import { SelectField } from '../shared/SelectField.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import type { Play } from './simulation.ts'

type RealDossierStartProps = { busy: boolean; onStart: (play: Play) => void }

const collections = Object.entries(dossierKinds)

/** A dossier that is under way, played on from where it stands; only what the person may read takes part. */
export function RealDossierStart({ busy, onStart }: RealDossierStartProps) {
  const t = useSay()
  const id = useId()
  const language = useLanguage()
  const [collection, setCollection] = useState('nominations')
  const [chosen, setChosen] = useState<{ label: string; value: string } | null>(null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!chosen) return
    onStart({ dossier: { collection, id: chosen.value }, startAt: new Date().toISOString(), steps: [] })
  }

  return (
    <form onSubmit={submit}>
      <SelectField
        empty={t({ vi: '– Chọn loại –', en: '– Choose –' })}
        label={t({ vi: 'Loại hồ sơ', en: 'Kind of dossier' })}
        onChange={(slug) => {
          setCollection(slug)
          setChosen(null)
        }}
        options={collections.map(([value, label]) => ({ label: t(label), value }))}
        value={collection}
      />
      <div className="td-field">
        <label htmlFor={id}>{t({ vi: 'Hồ sơ', en: 'Dossier' })}</label>
        <RecordSearch
          describedBy={`${id}-help`}
          id={id}
          isInvalid={false}
          isRequired
          key={collection}
          language={language}
          onPick={setChosen}
          readOnly={collection === ''}
          shown={chosen?.label ?? ''}
          source={{ collection, label: 'title' }}
        />
        <p className="td-help" id={`${id}-help`}>
          {t({
            vi: 'Hồ sơ được chạy tiếp từ bước đang đứng, với nội dung Ông/Bà được xem.',
            en: 'It is played on from its present step, with the answers that you may read.',
          })}
        </p>
      </div>
      <div className="td-dialog__buttons">
        <button className="td-button td-button--primary" disabled={busy || !chosen} type="submit">
          {busy ? t({ vi: 'Đang mở…', en: 'Opening…' }) : t({ vi: 'Bắt đầu', en: 'Begin' })}
        </button>
      </div>
    </form>
  )
}
