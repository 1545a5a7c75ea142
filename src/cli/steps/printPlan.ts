import type { PlannedChange } from '../../services/packs/planImport.ts'

const marks: Record<PlannedChange['change'], string> = {
  changed: '~ sửa bản nháp / draft changes',
  kept: '! khác nhưng đang áp dụng, không ghi đè / differs but is in use, left as it is',
  new: '+ mới, là bản nháp / new, as a draft',
  same: '= giống / same',
}

const shown = 20

const brief = (value: unknown): string => {
  const text = value === undefined ? '–' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** What an import does or would do, one definition a line with the places that differ. */
export const printPlan = (plan: PlannedChange[], isDone: boolean): void => {
  for (const { change, differences, key, kind } of plan) {
    console.log(`${marks[change]}: ${kind}/${key}`)
    for (const { after, before, path } of differences.slice(0, shown))
      console.log(`    ${path}: ${brief(before)} → ${brief(after)}`)
    if (differences.length > shown)
      console.log(`    … ${differences.length - shown} chỗ khác nữa / more places`)
  }
  const count = (change: PlannedChange['change']) => plan.filter((each) => each.change === change).length
  const writes = count('new') + count('changed')
  console.log(
    isDone
      ? `Đã nhập ${writes} định nghĩa dưới dạng bản nháp; hãy kiểm tra rồi ban hành trong mục Thiết kế. / ${writes} imported as drafts; check and publish them under Design.`
      : `${writes} định nghĩa sẽ được ghi, ${count('kept')} để nguyên, ${count('same')} giống. / ${writes} would be written, ${count('kept')} left, ${count('same')} the same.`,
  )
}
