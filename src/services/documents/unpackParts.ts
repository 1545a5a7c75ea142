import { inflateRawSync } from 'node:zlib'

const mostUnpacked = 30 * 1024 * 1024
const endLength = 22

/**
 * The text parts of a ZIP file whose directory was judged before, each really unpacked: what the directory says of sizes
 * may be a lie. Null when an entry cannot be unpacked or all of them are larger than a template ever is.
 */
export const unpackParts = (bytes: Buffer): null | { name: string; text: string }[] => {
  const parts: { name: string; text: string }[] = []
  let left = mostUnpacked
  let at = bytes.readUInt32LE(bytes.length - endLength + 16)
  for (let count = bytes.readUInt16LE(bytes.length - endLength + 10); count > 0; count -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const content = unpack(bytes, at, left)
    if (content === null) return null
    left -= content.length
    if (/\.(?:xml|rels)$/i.test(name)) parts.push({ name, text: content.toString('utf8') })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

const unpack = (bytes: Buffer, at: number, most: number): Buffer | null => {
  const method = bytes.readUInt16LE(at + 10)
  const length = bytes.readUInt32LE(at + 20)
  const local = bytes.readUInt32LE(at + 42)
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50) return null
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packed = bytes.subarray(from, from + length)
  try {
    if (method === 0) return packed.length <= most ? packed : null
    return method === 8 && most > 0 ? inflateRawSync(packed, { maxOutputLength: most }) : null
  } catch {
    return null
  }
}
