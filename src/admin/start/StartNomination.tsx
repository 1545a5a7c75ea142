'use client'

import { useState } from 'react'

import { openCampaignStates } from '../../commendation/openCampaignStates.ts'
import type { OfferedOption } from '../form/optionOf.ts'
import { RecordField } from '../form/records/RecordField.tsx'
import { SelectField } from '../shared/SelectField.tsx'
import { textOf } from '../shared/textOf.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useMe } from '../shared/useMe.ts'
import { StartForm } from './StartForm.tsx'
import { subjectSource } from './subjectSource.ts'
import { useAwards } from './useAwards.ts'

/** Begins a nomination: campaign, award, and whom it is for. The rest is filled in on the dossier itself. */
export function StartNomination() {
  const me = useMe()
  const vi = useLanguage() === 'vi'
  const [campaign, setCampaign] = useState<null | OfferedOption>(null)
  const [awardType, setAwardType] = useState('')
  const [subject, setSubject] = useState<null | OfferedOption>(null)
  const [asUnit, setAsUnit] = useState(false)
  const { awards, failure } = useAwards(campaign?.value)
  const award = awards.find((each) => String(each.id) === awardType)
  const holder = textOf(award?.['holder'])
  const isCollective = holder === 'collective' || (holder === 'both' && asUnit)

  const chooseAward = (value: string) => {
    setAwardType(value)
    setSubject(null)
  }
  const body = () => ({
    awardType,
    campaign: campaign?.value,
    ...(isCollective ? { unit: subject?.value } : { person: subject?.value }),
  })

  return (
    <StartForm
      body={body}
      collection={{ label: { vi: 'Hồ sơ đề nghị', en: 'Nominations' }, slug: 'nominations' }}
      crumb={{ vi: 'Lập hồ sơ', en: 'New' }}
      heading={{ vi: 'Lập hồ sơ đề nghị khen thưởng', en: 'Start a nomination' }}
      submit={{ vi: 'Lập hồ sơ', en: 'Start' }}
      unread={failure}
    >
      <RecordField
        label={vi ? 'Phong trào thi đua' : 'Campaign'}
        none={vi ? 'Hiện không có phong trào nào đang nhận hồ sơ.' : 'No campaign is taking nominations now.'}
        onChange={(chosen) => {
          setCampaign(chosen)
          chooseAward('')
        }}
        source={openCampaigns}
        value={campaign}
      />
      <SelectField
        disabled={!campaign}
        empty={vi ? '– Chọn –' : '– Choose –'}
        label={vi ? 'Danh hiệu, hình thức đề nghị' : 'Award'}
        onChange={chooseAward}
        options={awards.map((doc) => ({
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
              setSubject(null)
            }}
            type="checkbox"
          />
          {vi ? 'Đề nghị cho tập thể' : 'For a collective'}
        </label>
      )}
      <RecordField
        key={`${awardType}.${String(isCollective)}`}
        label={isCollective ? (vi ? 'Tập thể' : 'Collective') : vi ? 'Cá nhân được đề nghị' : 'Nominee'}
        none={
          vi
            ? 'Ông/Bà chỉ lập được hồ sơ cho đơn vị mình hoặc cho chính mình.'
            : 'You may begin a nomination for your own unit or yourself only.'
        }
        onChange={setSubject}
        source={me && award ? subjectSource(me, isCollective) : null}
        value={subject}
      />
    </StartForm>
  )
}

const openCampaigns = {
  collection: 'campaigns',
  among: { field: 'state', values: [...openCampaignStates] },
  label: 'title',
}
