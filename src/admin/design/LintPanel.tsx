'use client'

import type { Problem } from '../../shared/problem.ts'
import { ProblemList } from './ProblemList.tsx'
import { useSay } from './useSay.ts'

type LintPanelProps = {
  /** Null until the definition has been looked at. */
  lint: null | { errors: Problem[]; warnings: Problem[] }
  onGo?: (path: string) => void
}

/** What the definition still lacks and what is hardly meant, as it is drawn. */
export function LintPanel({ lint, onGo }: LintPanelProps) {
  const t = useSay()
  if (!lint) return <p aria-busy="true">{t({ vi: 'Đang kiểm tra…', en: 'Checking…' })}</p>
  const { errors, warnings } = lint

  return (
    <div className="td-fd-lint">
      <h3>{t({ vi: 'Kiểm tra', en: 'Checks' })}</h3>
      {errors.length === 0 && warnings.length === 0 && (
        <p className="td-save td-save--saved">
          {t({ vi: 'Không có lỗi; có thể ban hành.', en: 'Nothing is wrong; it can be published.' })}
        </p>
      )}
      {errors.length > 0 && (
        <div className="td-notice td-notice--error">
          <strong>
            {t({ vi: 'Phải sửa', en: 'To correct' })} ({errors.length})
          </strong>
          <ProblemList onGo={onGo} problems={errors} />
        </div>
      )}
      {warnings.length > 0 && (
        <div className="td-notice">
          <strong>
            {t({ vi: 'Nên xem lại', en: 'To look at again' })} ({warnings.length})
          </strong>
          <ProblemList onGo={onGo} problems={warnings} />
        </div>
      )}
    </div>
  )
}
