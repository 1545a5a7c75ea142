import { idOf } from '../shared/idOf.ts'
import { isRecord } from '../shared/isRecord.ts'

const deepest = 60

/** The ids of the pictures that a text shows, in reading order, each once. */
export function bodyPictures(body: unknown): string[] {
  const found = new Set<string>()
  const visit = (node: unknown, depth: number): void => {
    if (!isRecord(node) || depth > deepest) return
    const id = node['type'] === 'upload' && node['relationTo'] === 'media' ? idOf(node['value']) : null
    if (id !== null) found.add(id)
    if (Array.isArray(node['children'])) for (const child of node['children']) visit(child, depth + 1)
  }
  if (isRecord(body)) visit(body['root'], 0)
  return [...found]
}
