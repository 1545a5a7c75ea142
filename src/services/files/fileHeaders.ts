type Args = { isInline: boolean; name: string; type: string }

const shown = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp'])

/** How a file is handed out: attached, or shown in place where nothing in it can run; never guessed at, never kept by others. */
export const fileHeaders = (args: Args): Record<string, string> => ({
  'Cache-Control': 'private, no-cache, no-transform',
  'Content-Disposition': disposition(args),
  'Content-Security-Policy':
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'",
  'Content-Type': args.type,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
})

// RFC 6266 with the extended notation of RFC 5987, so that Vietnamese names arrive whole.
const disposition = ({ isInline, name, type }: Args): string => {
  const plain = name
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]|["\\%;]/g, '')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  const kind = isInline && shown.has(type) ? 'inline' : 'attachment'
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
