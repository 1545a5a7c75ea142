'use client'

import { LogOutIcon, useConfig } from '@payloadcms/ui'
import Link from 'next/link.js'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { MouseEvent } from 'react'

import { Dialog } from '../shared/Dialog.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { useMe } from '../shared/useMe.ts'
import { countUnsent } from './countUnsent.ts'

/** The panel's way out; asks first when something was typed on this machine that the server has not got. */
export function SignOut() {
  const vi = useLanguage() === 'vi'
  const me = useMe()
  const { config } = useConfig()
  const router = useRouter()
  const [unsent, setUnsent] = useState(0)
  const href = `${config.routes.admin}${config.admin.routes.logout}`
  const name = vi ? 'Đăng xuất' : 'Sign out'

  const leave = (event: MouseEvent) => {
    const count = me ? countUnsent(() => window.localStorage, me.id) : 0
    if (count === 0) return
    event.preventDefault()
    setUnsent(count)
  }

  return (
    <>
      <Link
        aria-label={name}
        className="nav__log-out"
        href={href}
        onClick={leave}
        prefetch={false}
        title={name}
      >
        <LogOutIcon />
      </Link>
      {unsent > 0 && (
        <Dialog onClose={() => setUnsent(0)} title={vi ? 'Còn nội dung chưa gửi' : 'Something was not sent'}>
          <p>
            {vi
              ? `Máy này còn giữ nội dung Ông/Bà đã nhập ở ${unsent} hồ sơ mà chưa gửi được. Đăng xuất sẽ bỏ các nội dung đó, để người dùng sau trên máy này không thấy. Hãy mở lại hồ sơ và chờ gửi xong nếu còn cần.`
              : `This machine keeps what you typed into ${unsent} dossiers and could not send. Signing out discards it, so that nobody after you finds it here. Open the dossier again and wait until it is sent if you need it.`}
          </p>
          <div className="td-dialog__buttons">
            <button className="td-button td-button--primary" onClick={() => setUnsent(0)} type="button">
              {vi ? 'Ở lại' : 'Stay'}
            </button>
            <button className="td-button td-button--danger" onClick={() => router.push(href)} type="button">
              {vi ? 'Bỏ và đăng xuất' : 'Discard and sign out'}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
