import { describe, expect, it } from 'vitest'

import { bodyPictures } from '../../../src/publication/bodyPictures.ts'
import { prepareBody } from '../../../src/publication/prepareBody.ts'
import { safeHref } from '../../../src/publication/safeHref.ts'

const text = { type: 'text', text: 'chữ' }
const bodyOf = (...children: unknown[]) => ({ root: { type: 'root', children } })
const link = (fields: unknown) => ({ type: 'link', fields, children: [text] })

describe('prepareBody', () => {
  it.each([null, undefined, 'x', {}, { root: {} }, bodyOf(), bodyOf({ type: 'paragraph', children: [] })])(
    'should give nothing for %j',
    (body) => {
      expect(prepareBody(body)).toBeNull()
    },
  )

  it('should keep a paragraph and step headings down', () => {
    const body = bodyOf(
      { type: 'heading', tag: 'h1', children: [text] },
      { type: 'paragraph', children: [text] },
    )

    expect(prepareBody(body)?.root.children).toEqual([
      { type: 'heading', tag: 'h2', children: [text] },
      { type: 'paragraph', children: [text] },
    ])
  })

  it('should turn a dangerous link into its words', () => {
    const body = bodyOf({
      type: 'paragraph',
      children: [link({ linkType: 'custom', url: 'javascript:alert(1)' })],
    })

    expect(prepareBody(body)?.root.children[0]?.['children']).toEqual([text])
  })

  it('should give a link to another text its address', () => {
    const internal = link({ linkType: 'internal', doc: { relationTo: 'articles', value: 'abc' } })

    const [found] = prepareBody(bodyOf(internal))?.root.children ?? []
    expect(found?.['fields']).toMatchObject({ linkType: 'custom', url: '/bai-viet/abc' })
  })

  it('should show known pictures and leave out the rest', () => {
    const upload = (value: string) => ({ type: 'upload', relationTo: 'media', value })
    const body = bodyOf(upload('one'), upload('two'), upload('one'))
    const picture = { alt: 'Ảnh', height: 2, url: '/api/media/file/a.png', width: 3 }

    expect(bodyPictures(body)).toEqual(['one', 'two'])
    expect(prepareBody(body, new Map([['one', picture]]))?.root.children).toHaveLength(2)
    expect(prepareBody(body)).toBeNull()
  })

  it('should survive a text nested beyond reason', () => {
    let node: unknown = text
    for (let depth = 0; depth < 5000; depth += 1) node = { type: 'quote', children: [node] }

    expect(prepareBody(bodyOf(node))).toBeNull()
  })
})

describe('safeHref', () => {
  it.each([
    'https://example.vn/a',
    'http://example.vn',
    'mailto:a@example.vn',
    'tel:+84',
    '/van-ban',
    '#a',
    '?q=1',
  ])('should take %s', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:x',
    'java\nscript:x',
    'data:text/html,x',
    '//evil.example',
    '/\\evil',
    '',
    5,
    null,
  ])('should refuse %j', (href) => {
    expect(safeHref(href)).toBeNull()
  })
})
