import { plan2023 } from '../../src/definitions/plan2023/index.ts'

const paragraph = (text: string) => ({
  children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  type: 'paragraph',
  version: 1,
})

const story =
  'Trong năm, cán bộ được nêu gương đã rút ngắn thời gian giải quyết hồ sơ, được người dân và đồng nghiệp ghi nhận. '

/** The same documents, in the same number, go into both systems. */
export const sample = {
  documents: 60,
  exemplar: {
    body: {
      root: {
        children: Array.from({ length: 8 }, () => paragraph(story.repeat(4))),
        direction: null,
        format: '',
        indent: 0,
        type: 'root',
        version: 1,
      },
    },
    holderName: 'Đoàn Thị Nắng Mai',
    publishedAt: '2023-12-20T02:00:00.000Z',
    state: 'published',
    summary: story,
    title: 'Gương sáng trong công việc hằng ngày',
    unitName: 'Phòng Kinh tế',
  },
  nomination: {
    answers: plan2023.sampleDossiers[0]?.answers ?? {},
    computed: { tongDiem: 95 },
    dueAt: '2023-12-20T02:00:00.000Z',
    rev: 1,
    state: 'submitted',
    title: 'Chiến sĩ thi đua cơ sở – Đoàn Thị Nắng Mai',
  },
  password: 'Mat-khau-do-toc-do-2023',
}
