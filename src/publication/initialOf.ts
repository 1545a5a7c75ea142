/** The letter that stands for a name where there is no picture: that of the given name, which comes last. */
export function initialOf(name: string): string {
  const word = name.normalize('NFC').trim().split(/\s+/).at(-1) ?? ''
  const letter = Array.from(word).find((character) => /\p{L}|\p{N}/u.test(character))
  return letter === undefined ? '★' : letter.toLocaleUpperCase('vi')
}
