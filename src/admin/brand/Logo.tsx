import type { ServerProps } from 'payload'

import { Emblem } from './Emblem.tsx'

/** Whose system one signs in to. */
export async function Logo({ i18n, payload }: Pick<ServerProps, 'i18n' | 'payload'>) {
  const { name } = await payload.findGlobal({ slug: 'office' })

  return (
    <div className="td-logo">
      <Emblem />
      <p className="td-logo__name">
        {i18n.language === 'en' ? 'Emulation and commendation' : 'Thi đua – Khen thưởng'}
      </p>
      <p className="td-muted">{name}</p>
    </div>
  )
}
