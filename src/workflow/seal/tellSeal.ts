import { joinTexts, tellPeople, type WorkflowWords } from '../design/wordsOfWorkflow.ts'
import type { Text } from '../../shared/text.ts'
import type { WorkflowDefinition } from '../types.ts'

const always: Text = { vi: 'mọi hồ sơ', en: 'every dossier' }

const whenOf = (when: string | undefined, words: WorkflowWords): Text => {
  if (when === undefined) return always
  const told = words.explain(when) ?? { vi: when, en: when }
  return { vi: `hồ sơ mà ${told.vi}`, en: `dossiers where ${told.en}` }
}

/** From whom who began a dossier is kept secret, and who reads it, as sentences. */
export const tellSeal = (
  { restricted, sealed }: Pick<WorkflowDefinition, 'restricted' | 'sealed'>,
  words: WorkflowWords,
): Text[] => [
  ...(sealed === undefined
    ? []
    : [
        joinTexts(
          [
            { vi: 'Giữ kín danh tính người lập đối với ', en: 'Who began it is sealed for ' },
            whenOf(sealed.when, words),
            {
              vi: '; người được mở niêm phong, có nêu lý do: ',
              en: '; who may open the seal, giving a reason: ',
            },
            tellPeople(sealed.to, words),
            { vi: '.', en: '.' },
          ],
          { vi: '', en: '' },
        ),
      ]),
  ...(restricted === undefined
    ? []
    : [
        joinTexts(
          [
            { vi: 'Hạn chế người xem đối với ', en: 'Restricted: ' },
            whenOf(restricted.when, words),
            {
              vi: '; chỉ người lập, người được giao xử lý và những người sau được xem: ',
              en: ' are read only by their creator, whoever is given work on them, and: ',
            },
            tellPeople(restricted.to, words),
            { vi: '.', en: '.' },
          ],
          { vi: '', en: '' },
        ),
      ]),
]
