import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // The front door compresses every answer once.
  compress: false,
  images: { unoptimized: true },
  poweredByHeader: false,
  serverExternalPackages: ['@libsql/client', 'feelin', 'mongodb', 'nodemailer'],
  // Types are checked apart (`npm run typecheck`), over the whole repository.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config)
