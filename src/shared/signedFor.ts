import type { Text } from './text.ts'

/** In whose place somebody acts, as it stands before their name. NĐ 30/2020/NĐ-CP Điều 13: KT., TL. or TUQ. */
export const signedFor = (kind: string, name: string): Text =>
  kind === 'uyQuyen'
    ? { vi: `thay ${name}`, en: `for ${name}` }
    : { vi: `${kind}. ${name}`, en: `${kind}. ${name}` }
