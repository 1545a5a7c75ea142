/** What a mail says: its parts come in base64 or with their letters written as bytes. */
export const mailText = (raw: string): string =>
  raw
    .replaceAll('\r\n', '\n')
    .split(/^Content-Transfer-Encoding: /m)
    .map((part) => {
      const [encoding = '', ...rest] = part.split('\n')
      // Other lines of the head of a part end with an empty one.
      const text = rest.join('\n')
      const body = text.slice(text.indexOf('\n\n') + 1)
      if (encoding === 'base64') return Buffer.from(body.split(/^--/m)[0] ?? '', 'base64').toString('utf8')
      if (encoding !== 'quoted-printable') return part
      const bytes = (text: string) => Buffer.from(text.replaceAll('=', ''), 'hex').toString('utf8')
      return body.replaceAll('=\n', '').replace(/(?:=[0-9A-F]{2})+/g, bytes)
    })
    .join('\n')
