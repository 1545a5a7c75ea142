import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { getEnv } from '../../env.ts'
import { emblemAddress } from '../../publication/emblemAddress.ts'
import { siteIdentity } from './siteIdentity.ts'

import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/600.css'
import '@fontsource/be-vietnam-pro/700.css'
import '@fontsource-variable/source-serif-4/index.css'
import './site.css'

// What is taken down must be gone with the next request, so no page is kept.
export const dynamic = 'force-dynamic'

export const generateMetadata = async (): Promise<Metadata> => {
  const { description, name, office, shortName } = await siteIdentity()
  return {
    alternates: { types: { 'application/rss+xml': [{ title: name, url: '/rss.xml' }] } },
    description,
    formatDetection: { address: false, email: false, telephone: false },
    icons: { icon: [{ type: 'image/svg+xml', url: emblemAddress }] },
    metadataBase: new URL(getEnv().SERVER_URL),
    openGraph: { locale: 'vi_VN', siteName: name, type: 'website' },
    title: { default: `${name} | ${office}`, template: `%s | ${shortName}` },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  initialScale: 1,
  themeColor: [
    { color: '#7c1016', media: '(prefers-color-scheme: light)' },
    { color: '#1a0e0c', media: '(prefers-color-scheme: dark)' },
  ],
  width: 'device-width',
}

type LayoutProps = { children: ReactNode }

export default function Layout({ children }: LayoutProps) {
  return (
    <html lang="vi">
      <body>
        <a className="skip" href="#noi-dung">
          Đến nội dung chính
        </a>
        {children}
      </body>
    </html>
  )
}
