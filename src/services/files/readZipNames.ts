import { open } from 'node:fs/promises'

export type ZipEntry = { compressed: number; name: string; size: number }

const endLength = 22
const mostEntries = 2_000
const mostDirectory = 1024 * 1024

/**
 * The entries of a plain ZIP file that begins at the first byte and ends with its directory; null for anything else:
 * cut short, with something before or behind it, in parts, encrypted, or of the 64-bit kind.
 */
export const readZipNames = async (temp: string, size: number): Promise<null | ZipEntry[]> => {
  if (size < endLength) return null
  const file = await open(temp, 'r')
  try {
    const read = async (from: number, length: number) =>
      (await file.read(Buffer.alloc(length), 0, length, from)).buffer
    if ((await read(0, 4)).readUInt32LE(0) !== 0x04034b50) return null
    const end = await read(size - endLength, endLength)
    const [count, length, from] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)]
    if (end.readUInt32LE(0) !== 0x06054b50 || count === 0 || count > mostEntries) return null
    if (length > mostDirectory || from + length !== size - endLength) return null
    return parseDirectory(await read(from, length), count)
  } finally {
    await file.close()
  }
}

const parseDirectory = (directory: Buffer, count: number): null | ZipEntry[] => {
  const entries: ZipEntry[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null
    const isEncrypted = (directory.readUInt16LE(at + 8) & 1) === 1
    const nameLength = directory.readUInt16LE(at + 28)
    if (isEncrypted || at + 46 + nameLength > directory.length) return null
    entries.push({
      compressed: directory.readUInt32LE(at + 20),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      size: directory.readUInt32LE(at + 24),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return at === directory.length ? entries : null
}
