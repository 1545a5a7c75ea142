import { describe, expect, it } from 'vitest'

import { legalStatus } from '../../../src/publication/legalStatus.ts'
import { exemplarPath, storyPath } from '../../../src/publication/pathOf.ts'
import { toCampaignCard } from '../../../src/publication/toCampaignCard.ts'
import { toExemplarCard } from '../../../src/publication/toExemplarCard.ts'
import { toLegalRow } from '../../../src/publication/toLegalRow.ts'
import { toPicture } from '../../../src/publication/toPicture.ts'
import { toSiteIdentity } from '../../../src/publication/toSiteIdentity.ts'
import { toStory } from '../../../src/publication/toStory.ts'

describe('records of the public site', () => {
  it('should take of an exemplar what the public may see', () => {
    const card = toExemplarCard({
      title: ' Gương ',
      slug: 'guong-1',
      cover: 'c1',
      consent: { given: true },
      holderName: null,
    })

    expect(card).toEqual({
      cover: null,
      coverId: 'c1',
      holderName: '',
      publishedAt: '',
      slug: 'guong-1',
      summary: '',
      title: 'Gương',
      unitName: '',
    })
    expect(exemplarPath(card)).toBe('/guong-dien-hinh/guong-1')
  })

  it('should date a story by its publication, else by its writing', () => {
    expect(toStory({ id: '1', createdAt: '2023-01-02', publishedOn: '2023-02-02' }, 'notices').date).toBe(
      '2023-02-02',
    )
    const story = toStory({ id: '1', createdAt: '2023-01-02' }, 'notices')

    expect(story.date).toBe('2023-01-02')
    expect(storyPath(story)).toBe('/thong-bao/1')
  })

  it('should list the goals of a campaign', () => {
    const campaign = toCampaignCard({ goals: '- Một\n\n2. Hai\n• Ba', title: 'T', year: 2023 })

    expect(campaign).toMatchObject({ goals: ['Một', 'Hai', 'Ba'], year: '2023' })
  })

  it('should name the force of a legal document', () => {
    expect(legalStatus('in-force').label).toBe('Còn hiệu lực')
    expect(legalStatus('toString')).toEqual({ label: 'toString', tone: 'unknown' })
    expect(legalStatus('').label).toBe('Cần kiểm tra')
    expect(toLegalRow({ number: null, title: 'x' })).toMatchObject({ number: '', title: 'x' })
  })

  it('should show pictures from the site itself only', () => {
    expect(
      toPicture({ alt: 'a', height: 0, url: 'http://localhost:3000/api/media/file/a.png', width: 9 }),
    ).toEqual({
      alt: 'a',
      height: null,
      url: '/api/media/file/a.png',
      width: 9,
    })
    expect(toPicture({ url: '//evil.example/x.png' })).toBeNull()
    expect(toPicture({})).toBeNull()
  })

  it('should name the site as the office did, and somehow before that', () => {
    expect(toSiteIdentity({ tagline: 'Khẩu hiệu', title: 'Tên' }, { name: 'Văn phòng' })).toMatchObject({
      description: 'Khẩu hiệu',
      name: 'Tên',
      office: 'Văn phòng',
    })
    expect(toSiteIdentity({ title: null }, {}).name).toBe('Trang thông tin Thi đua – Khen thưởng')
  })
})
