import { idOf } from '../shared/idOf.ts'
import { isRecord } from '../shared/isRecord.ts'
import { isReference } from './isReference.ts'
import { storyPath } from './pathOf.ts'
import { safeHref } from './safeHref.ts'
import type { Body, BodyNode, Picture } from './types.ts'

const deepest = 60

type Pictures = ReadonlyMap<string, Picture>

/**
 * A text of the editor made ready for a public page: links that are not safe become plain words, links to other texts
 * get their address, pictures get their file, and headings leave the first level to the page. Null when there is
 * nothing to read.
 */
export function prepareBody(body: unknown, pictures: Pictures = new Map()): Body | null {
  const root = isRecord(body) ? body['root'] : undefined
  if (!isRecord(root) || !Array.isArray(root['children'])) return null
  const children = prepareAll(root['children'], pictures, 0)
  return children.some(isReadable) ? { root: { ...root, children } } : null
}

function prepareAll(nodes: unknown[], pictures: Pictures, depth: number): BodyNode[] {
  if (depth > deepest) return []
  return nodes.flatMap((node) => (isRecord(node) ? prepareNode(node, pictures, depth) : []))
}

function prepareNode(node: BodyNode, pictures: Pictures, depth: number): BodyNode[] {
  const children = Array.isArray(node['children'])
    ? prepareAll(node['children'], pictures, depth + 1)
    : undefined
  const prepared = children === undefined ? node : { ...node, children }
  if (node['type'] === 'link' || node['type'] === 'autolink') return prepareLink(prepared, children ?? [])
  if (node['type'] === 'upload') return prepareUpload(node, pictures)
  if (node['type'] === 'heading' && node['tag'] === 'h1') return [{ ...prepared, tag: 'h2' }]
  return [prepared]
}

function prepareLink(node: BodyNode, children: BodyNode[]): BodyNode[] {
  const fields = isRecord(node['fields']) ? node['fields'] : {}
  const href = fields['linkType'] === 'internal' ? pathOfDocument(fields['doc']) : safeHref(fields['url'])
  if (href === null) return children
  return [{ ...node, fields: { ...fields, linkType: 'custom', url: href } }]
}

function pathOfDocument(document: unknown): null | string {
  if (!isRecord(document)) return null
  const id = idOf(document['value'])
  const kind = document['relationTo']
  if (id === null || !isReference(id) || (kind !== 'articles' && kind !== 'notices')) return null
  return storyPath({ id, kind })
}

function prepareUpload(node: BodyNode, pictures: Pictures): BodyNode[] {
  const id = idOf(node['value'])
  const picture = id === null ? undefined : pictures.get(id)
  return picture === undefined ? [] : [{ ...node, value: { ...picture, mimeType: 'image/*' } }]
}

function isReadable(node: BodyNode): boolean {
  if (node['type'] === 'upload' || node['type'] === 'horizontalrule') return true
  if (typeof node['text'] === 'string' && node['text'].trim() !== '') return true
  return (
    Array.isArray(node['children']) && node['children'].some((child) => isRecord(child) && isReadable(child))
  )
}
