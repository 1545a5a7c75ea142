/**
 * Text as it is kept: NFC (so that a name typed on a Mac equals one typed on Windows), `\n` line ends, no control
 * characters, no half characters, no blanks around it.
 */
export function normalizeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC')
    .trim()
}
