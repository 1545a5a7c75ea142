'use client'

import type { StaffChange } from '../../commendation/staffList/types.ts'
import type { StaffImport } from '../../services/staffList/importStaffList.ts'
import { say } from '../../shared/say.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { staffFieldNames, staffKindNames } from './staffListTexts.ts'

type StaffListPreviewProps = { busy: boolean; onTake: () => void; told: StaffImport }

/** What the list would do, or has done; taken only when nothing is wrong with it. */
export function StaffListPreview({ busy, onTake, told }: StaffListPreviewProps) {
  const language = useLanguage()
  const vi = language === 'vi'
  const lines = linesOf(told, vi)
  const news = lines.filter(({ change }) => change.kind !== 'same')
  const isWrong = told.problems.length > 0

  return (
    <section className="td-staff-list__told" aria-label={vi ? 'Kết quả kiểm tra' : 'What was found'}>
      <h2>{headingOf(told, vi)}</h2>
      <p aria-live="polite">{summaryOf(lines, vi)}</p>
      {told.unusedColumns.length > 0 && (
        <p className="td-muted">
          {vi ? 'Các cột không dùng: ' : 'Columns passed over: '}
          {told.unusedColumns.join(', ')}.
        </p>
      )}
      {isWrong && (
        <div className="td-notice td-notice--error">
          <strong>
            {vi
              ? 'Hãy sửa các dòng sau trong bảng tính rồi dán lại:'
              : 'Mend these lines in the spreadsheet and paste it again:'}
          </strong>
          <ul>
            {told.problems.map(({ message, path }) => (
              <li key={`${path}-${message.vi}`}>{say(message, language)}</li>
            ))}
          </ul>
        </div>
      )}
      {news.length > 0 && (
        <div aria-label={vi ? 'Thay đổi' : 'Changes'} className="td-scroll" role="region" tabIndex={0}>
          <table className="td-data">
            <thead>
              <tr>
                <th scope="col">{vi ? 'Dòng' : 'Line'}</th>
                <th scope="col">{vi ? 'Loại' : 'Kind'}</th>
                <th scope="col">{vi ? 'Tên' : 'Name'}</th>
                <th scope="col">{vi ? 'Việc thực hiện' : 'What is done'}</th>
              </tr>
            </thead>
            <tbody>
              {news.map(({ change, kind, line }) => (
                <tr key={`${kind}-${String(line)}-${change.name}`}>
                  <td>{line}</td>
                  <td>{kind}</td>
                  <td>{change.name}</td>
                  <td>
                    {say(staffKindNames[change.kind], language)}
                    {change.changes.map(({ field, from, to }) => (
                      <div key={field}>
                        {say(staffFieldNames[field] ?? { vi: field, en: field }, language)}:{' '}
                        {change.kind === 'change' && `${from ?? '–'} → `}
                        {to ?? '–'}
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!told.isDone && !isWrong && news.length > 0 && (
        <button className="td-button td-button--primary" disabled={busy} onClick={onTake} type="button">
          {vi ? 'Nhập danh sách này' : 'Take this list'}
        </button>
      )}
    </section>
  )
}

type Line = { change: StaffChange; kind: string; line: number }

const linesOf = ({ steps, units }: StaffImport, vi: boolean): Line[] => [
  ...units.map((change) => ({ change, kind: vi ? 'Đơn vị' : 'Unit', line: change.line })),
  ...steps.flatMap(({ account, line, person }) => [
    ...(person ? [{ change: person, kind: vi ? 'Cán bộ' : 'Person', line }] : []),
    ...(account ? [{ change: account, kind: vi ? 'Tài khoản' : 'Account', line }] : []),
  ]),
]

const headingOf = ({ isDone, problems }: StaffImport, vi: boolean): string => {
  if (isDone) return vi ? 'Đã nhập danh sách' : 'The list has been taken'
  if (problems.length > 0) return vi ? 'Danh sách còn lỗi' : 'The list has faults'
  return vi ? 'Danh sách nhập được' : 'The list can be taken'
}

const summaryOf = (lines: Line[], vi: boolean): string => {
  const count = (kind: StaffChange['kind']) =>
    String(lines.filter(({ change }) => change.kind === kind).length)
  return vi
    ? `Tạo mới ${count('create')}, thay đổi ${count('change')}, giữ nguyên ${count('same')} bản ghi.`
    : `${count('create')} new, ${count('change')} changed, ${count('same')} as they are.`
}
