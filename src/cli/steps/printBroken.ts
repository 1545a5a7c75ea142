import type { BrokenChain } from '../../services/dossiers/verifyAllHistory.ts'

const meanings: Record<BrokenChain['line']['reason'], string> = {
  gap: 'thiếu dòng trước đó / a line before it is missing',
  hash: 'nội dung dòng đã bị sửa / the line was changed',
  link: 'không nối với dòng trước / not linked to the line before',
  orphan: 'hồ sơ không còn / its dossier is gone',
  tail: 'hồ sơ không khớp dòng cuối / the dossier does not match the last line',
}

/** One line for each broken place: the dossier, the revision, the row. */
export const printBroken = (broken: BrokenChain[]): void => {
  for (const { collection, id, line } of broken) {
    console.error(`✘ ${collection}/${id} rev ${line.rev} (history ${line.id}): ${meanings[line.reason]}`)
  }
}
