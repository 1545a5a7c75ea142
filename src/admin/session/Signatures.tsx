import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { Language } from '../../shared/language.ts'
import { StateBadge } from '../shared/StateBadge.tsx'
import type { SignerShown } from './types.ts'

type SignaturesProps = { language: Language; signers: SignerShown[] }

const capacities = {
  chair: { vi: 'Chủ tịch Hội đồng', en: 'Chair' },
  secretary: { vi: 'Thư ký Hội đồng', en: 'Secretary' },
  teller: { vi: 'Người kiểm phiếu', en: 'Teller' },
}

/** Who has signed the minutes, and who is still to sign. */
export function Signatures({ language, signers }: SignaturesProps) {
  const vi = language === 'vi'
  const left = signers.filter(({ at }) => at === null).length

  return (
    <section className="td-section">
      <h2>{vi ? 'Chữ ký biên bản' : 'Signatures of the minutes'}</h2>
      <p aria-live="polite">
        {vi ? 'Đã ký' : 'Signed'}: <strong>{signers.length - left}</strong>/{signers.length}
      </p>
      <ul className="td-list">
        {signers.map(({ at, capacity, id, name }) => (
          <li key={`${capacity}-${id}`}>
            <strong>{name}</strong> – {capacities[capacity][language]}{' '}
            {at === null ? (
              <StateBadge label={vi ? 'Chưa ký' : 'Not signed'} state="waiting" />
            ) : (
              <span className="td-muted">
                {vi ? 'ký lúc' : 'signed at'} {formatDateTime(at)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
