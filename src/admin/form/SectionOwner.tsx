'use client'

import type { Language } from '../../shared/language.ts'
import type { SectionReply } from '../shared/apiTypes.ts'

/** Whose a section is to fill in, and whether it is complete, as the server has it. */
export function SectionOwner({ language, section }: { language: Language; section: SectionReply }) {
  const { isComplete, isMine, units } = section
  const vi = language === 'vi'
  const names = units.map(({ name }) => name).join(', ')

  return (
    <p className="td-owner">
      <span>
        {isMine
          ? vi
            ? `Đơn vị của Ông/Bà điền phần này (${names})`
            : `Your unit fills this section in (${names})`
          : vi
            ? `${names} điền phần này`
            : `${names} fills this section in`}
      </span>
      <strong className={isComplete ? 'td-owner__done' : 'td-owner__open'}>
        {isComplete ? (vi ? '✓ Đã đủ' : '✓ Complete') : vi ? 'Chưa đủ' : 'Not complete yet'}
      </strong>
    </p>
  )
}
