import { formatNumber } from '../../shared/formatNumber.ts'
import type { Language } from '../../shared/language.ts'

export type DecisionLine = {
  awardCode: string
  holder: 'collective' | 'person'
  holderName: string
  money: null | number
  nomination: string
  title?: string
}

type DecisionLinesProps = { language: Language; lines: DecisionLine[] }

/** Who is honoured, with what and with how much. */
export function DecisionLines({ language, lines }: DecisionLinesProps) {
  const vi = language === 'vi'
  const total = lines.reduce((sum, line) => sum + (line.money ?? 0), 0)
  const heads = vi
    ? ['TT', 'Tên cá nhân, tập thể', 'Hồ sơ', 'Tiền thưởng (đồng)']
    : ['No.', 'Holder', 'Dossier', 'Bonus (VND)']

  return (
    <section className="td-section">
      <h2>{vi ? 'Danh sách khen thưởng' : 'Awards'}</h2>
      <div
        className="td-scroll"
        role="region"
        aria-label={vi ? 'Danh sách khen thưởng' : 'Awards'}
        tabIndex={0}
      >
        <table className="td-data">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={line.nomination}>
                <td>{index + 1}</td>
                <td>{line.holderName}</td>
                <td>
                  <a href={`/admin/collections/nominations/${line.nomination}`}>
                    {line.title ?? line.awardCode}
                  </a>
                </td>
                <td className="td-data__number">
                  {line.money === null ? '–' : formatNumber(line.money, language)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th colSpan={3} scope="row">
                {vi ? 'Tổng cộng' : 'Total'}
              </th>
              <td className="td-data__number">{formatNumber(total, language)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}
