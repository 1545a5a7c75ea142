'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { Doc } from '../shared/apiTypes.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { SelectField } from '../shared/SelectField.tsx'
import { textOf } from '../shared/textOf.ts'
import { useEditor } from '../shared/useEditor.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'
import { useStartChoices } from './useStartChoices.ts'

/** Begins a nomination: campaign, award, and whom it is for. The rest is filled in on the dossier itself. */
export function StartNomination() {
  const router = useRouter()
  const vi = useLanguage() === 'vi'
  const { busy, failure, send } = useEditor()
  const [campaign, setCampaign] = useState('')
  const [awardType, setAwardType] = useState('')
  const [subject, setSubject] = useState('')
  const [asUnit, setAsUnit] = useState(false)
  const choices = useStartChoices(campaign)
  const award = choices.awards.find((each) => String(each.id) === awardType)
  const holder = textOf(award?.['holder'])
  const isCollective = holder === 'collective' || (holder === 'both' && asUnit)
  const empty = vi ? '– Chọn –' : '– Choose –'

  const start = async () => {
    const body = { awardType, campaign, ...(isCollective ? { unit: subject } : { person: subject }) }
    const reply = await send<{ doc: Doc }>('/api/nominations', 'POST', body)
    if (reply) router.push(`/admin/collections/nominations/${String(reply.doc.id)}`)
  }

  return (
    <ViewFrame
      crumbs={[
        { label: vi ? 'Hồ sơ đề nghị' : 'Nominations', url: '/collections/nominations' },
        { label: vi ? 'Lập hồ sơ' : 'New' },
      ]}
    >
      <h1>{vi ? 'Lập hồ sơ đề nghị khen thưởng' : 'Start a nomination'}</h1>
      {failure && <FailureNotice failure={failure} />}
      {choices.isReady && choices.campaigns.length === 0 && (
        <p className="td-note">
          {vi ? 'Hiện không có phong trào nào đang nhận hồ sơ.' : 'No campaign is taking nominations now.'}
        </p>
      )}
      <form
        className="td-card td-narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <SelectField
          empty={empty}
          label={vi ? 'Phong trào thi đua' : 'Campaign'}
          onChange={(value) => {
            setCampaign(value)
            setAwardType('')
            setSubject('')
          }}
          options={choices.campaigns.map((doc) => ({ label: textOf(doc['title']), value: String(doc.id) }))}
          value={campaign}
        />
        <SelectField
          disabled={!campaign}
          empty={empty}
          label={vi ? 'Danh hiệu, hình thức đề nghị' : 'Award'}
          onChange={(value) => {
            setAwardType(value)
            setSubject('')
          }}
          options={choices.awards.map((doc) => ({
            label: (vi ? '' : textOf(doc['nameEn'])) || textOf(doc['name']),
            value: String(doc.id),
          }))}
          value={awardType}
        />
        {holder === 'both' && (
          <label className="td-option">
            <input
              checked={asUnit}
              onChange={(event) => {
                setAsUnit(event.target.checked)
                setSubject('')
              }}
              type="checkbox"
            />
            {vi ? 'Đề nghị cho tập thể' : 'For a collective'}
          </label>
        )}
        <SelectField
          disabled={!awardType}
          empty={empty}
          label={isCollective ? (vi ? 'Tập thể' : 'Collective') : vi ? 'Cá nhân được đề nghị' : 'Nominee'}
          onChange={setSubject}
          options={isCollective ? choices.units : choices.people}
          value={subject}
        />
        <button className="td-button td-button--primary" disabled={busy} type="submit">
          {vi ? 'Lập hồ sơ' : 'Start'}
        </button>
      </form>
    </ViewFrame>
  )
}
