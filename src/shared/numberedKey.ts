/** The wanted key where it is free, or the first free one with a number after it. */
export function numberedKey(wanted: string, isFree: (key: string) => boolean): string {
  if (isFree(wanted)) return wanted
  const stem = wanted.replace(/\d+$/, '') || wanted
  for (let number = 2; ; number += 1) {
    const key = `${stem}${number}`
    if (isFree(key)) return key
  }
}
