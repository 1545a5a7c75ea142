import { fileHeaders } from './fileHeaders.ts'

type Args = { bytes: Buffer; isInline: boolean; name: string; type: string }

/** A file that was made for this answer and is kept nowhere. */
export const serveBytes = ({ bytes, ...file }: Args): Response =>
  new Response(new Uint8Array(bytes), {
    headers: { ...fileHeaders(file), 'Content-Length': String(bytes.length) },
  })
