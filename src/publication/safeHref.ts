const allowed = /^(?:https?:\/\/|mailto:|tel:)/i

/** A link written by an editor, null when following it could run a script or leave the site unnoticed. */
export function safeHref(href: unknown): null | string {
  if (typeof href !== 'string') return null
  const text = href.trim()
  // A browser drops tabs and line ends and reads a backslash as a slash.
  if (text === '' || /[\s\\\p{Cc}]/u.test(text)) return null
  if (/^(?:\/(?!\/)|#|\?)/.test(text)) return text
  return allowed.test(text) ? text : null
}
