'use client'

import { useState } from 'react'

import { SelectField } from '../shared/SelectField.tsx'
import { textOf } from '../shared/textOf.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { StartForm } from './StartForm.tsx'
import { useStartChoices } from './useStartChoices.ts'

/** Begins a nomination: campaign, award, and whom it is for. The rest is filled in on the dossier itself. */
export function StartNomination() {
  const vi = useLanguage() === 'vi'
  const [campaign, setCampaign] = useState('')
  const [awardType, setAwardType] = useState('')
  const [subject, setSubject] = useState('')
  const [asUnit, setAsUnit] = useState(false)
  const choices = useStartChoices(campaign)
  const award = choices.awards.find((each) => String(each.id) === awardType)
  const holder = textOf(award?.['holder'])
  const isCollective = holder === 'collective' || (holder === 'both' && asUnit)
  const empty = vi ? '– Chọn –' : '– Choose –'

  const body = () => ({
    awardType,
    campaign,
    ...(isCollective ? { unit: subject } : { person: subject }),
  })

  return (
    <StartForm
      body={body}
      collection={{ label: { vi: 'Hồ sơ đề nghị', en: 'Nominations' }, slug: 'nominations' }}
      crumb={{ vi: 'Lập hồ sơ', en: 'New' }}
      heading={{ vi: 'Lập hồ sơ đề nghị khen thưởng', en: 'Start a nomination' }}
      note={
        choices.isReady && choices.campaigns.length === 0
          ? {
              vi: 'Hiện không có phong trào nào đang nhận hồ sơ.',
              en: 'No campaign is taking nominations now.',
            }
          : null
      }
      submit={{ vi: 'Lập hồ sơ', en: 'Start' }}
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
    </StartForm>
  )
}
