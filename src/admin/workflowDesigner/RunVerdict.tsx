'use client'

import { useSay } from '../design/useSay.ts'

type RunVerdictProps = { differing: number[]; name: string }

/** Whether a run that was kept goes as it went then. */
export function RunVerdict({ differing, name }: RunVerdictProps) {
  const t = useSay()
  if (differing.length === 0) {
    return (
      <p className="td-save td-save--saved" role="status">
        {t({ vi: `Kịch bản «${name}» diễn ra như đã lưu.`, en: `The run “${name}” goes as it went then.` })}
      </p>
    )
  }
  const first = String(differing[0])
  return (
    <p className="td-notice td-notice--error" role="alert">
      {t({
        vi: `Kịch bản «${name}» diễn ra khác từ sau thao tác ${first}; nếu thay đổi là đúng ý, hãy lưu lại dưới tên cũ.`,
        en: `The run “${name}” goes another way after step ${first}; if that is meant, keep it again under its name.`,
      })}
    </p>
  )
}
