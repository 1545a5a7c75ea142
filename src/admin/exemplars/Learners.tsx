import type { UIFieldServerProps } from 'payload'

import { countLearners } from '../../services/exemplars/countLearners.ts'

import '../admin.css'

/** How many units learn from the exemplar, on its page in the panel. */
export async function Learners({ i18n, id, payload }: UIFieldServerProps) {
  if (id === undefined) return null
  const units = await countLearners(payload, String(id))
  if (units === 0) return null
  return (
    <p className="td-note">
      {i18n.language === 'en'
        ? `Units that learn from it, or have: ${String(units)}.`
        : `Số đơn vị đang hoặc đã học tập mô hình này: ${String(units)}.`}
    </p>
  )
}
