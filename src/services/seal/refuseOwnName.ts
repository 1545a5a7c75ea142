import { DomainError } from '../../shared/domainError.ts'
import { searchKey } from '../../shared/searchKey.ts'

/** A title is read in lists: that of a sealed dossier may not name whoever begins it. */
export const refuseOwnName = (title: string, { name }: { name: string }): void => {
  const own = searchKey(name)
  if (own === '' || !searchKey(title).includes(own)) return
  const message = {
    vi: 'Tên hồ sơ chứa họ tên của Ông/Bà. Thủ tục này giữ kín danh tính người gửi; hãy bỏ họ tên khỏi tên hồ sơ.',
    en: 'The title holds your name. This procedure keeps the identity of its sender sealed; take the name out.',
  }
  throw new DomainError('TITLE_NAMES_SENDER', 422, message, [
    { code: 'TITLE_NAMES_SENDER', message, path: 'title' },
  ])
}
