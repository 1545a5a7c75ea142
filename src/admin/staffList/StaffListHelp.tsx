'use client'

import { roles } from '../../commendation/roles.ts'
import { staffColumns } from '../../commendation/staffList/staffColumns.ts'
import { say } from '../../shared/say.ts'
import { useLanguage } from '../shared/useLanguage.ts'

/** What such a list holds, and what comes of it. */
export function StaffListHelp() {
  const language = useLanguage()
  const vi = language === 'vi'
  return (
    <>
      <p>
        {vi
          ? 'Dòng đầu là tiêu đề, gồm cột “Đơn vị” và những cột cần dùng trong số các cột dưới đây, theo thứ tự bất kỳ; cột khác được bỏ qua. Dòng không có họ và tên chỉ tạo đơn vị. Dòng có email tạo tài khoản; người được cấp tự đặt mật khẩu bằng mục “Quên mật khẩu” ở trang đăng nhập. Nhập lại cùng danh sách không tạo trùng; ô để trống giữ nguyên nội dung đang có; không ai bị xóa.'
          : 'The first line holds the headings: “Unit”, and whichever of those below are of use, in any order; others are passed over. A line without a full name makes the unit alone. A line with an e-mail makes an account; whoever it is for chooses a password by “Forgot password” where one signs in. The same list twice makes nothing twice; an empty cell leaves what is there; nobody is removed.'}
      </p>
      <ul className="td-staff-list__columns">
        {staffColumns.map(({ key, label }) => (
          <li key={key}>{say(label, language)}</li>
        ))}
      </ul>
      <details>
        <summary>{vi ? 'Tên các vai trò' : 'Names of the roles'}</summary>
        <p className="td-muted">
          {vi
            ? 'Nhiều vai trò cách nhau bằng dấu chấm phẩy. Tài khoản mới không ghi vai trò là công chức, viên chức, người lao động.'
            : 'Several are parted by semicolons. A new account without any is an employee.'}
        </p>
        <ul>
          {Object.entries(roles).map(([key, role]) => (
            <li key={key}>{say(role.label, language)}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
