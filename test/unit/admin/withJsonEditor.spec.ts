import type { Config, Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { withJsonEditor } from '../../../src/admin/json/withJsonEditor.ts'

const json = (name: string): Field => ({ name, type: 'json' })
const editor = { admin: { components: { Field: '/src/admin/json/JsonEditor.tsx#JsonEditor' } } }

const editedBy = async (fields: Field[]): Promise<Field[]> => {
  const config = { collections: [{ fields, slug: 'things' }] } as unknown as Config
  return (await withJsonEditor(config)).collections?.[0]?.fields ?? []
}

describe('withJsonEditor', () => {
  it('should reach a JSON field at any depth and leave others alone', async () => {
    const fields = await editedBy([
      json('plain'),
      { name: 'title', type: 'text' },
      { name: 'inGroup', fields: [json('deep')], type: 'group' },
      { tabs: [{ fields: [json('tabbed')], label: 'Tab' }], type: 'tabs' },
      { blocks: [{ fields: [json('blocked')], slug: 'block' }], name: 'parts', type: 'blocks' },
    ])

    expect(fields).toMatchObject([
      editor,
      { name: 'title', type: 'text' },
      { fields: [editor] },
      { tabs: [{ fields: [editor] }] },
      { blocks: [{ fields: [editor] }] },
    ])
    expect(fields[1]).not.toHaveProperty('admin')
  })

  it('should keep read-only and an editor that the field names itself', async () => {
    const named = { components: { Field: '/src/admin/other.tsx#Other' } }
    const fields = await editedBy([
      { admin: { readOnly: true }, name: 'locked', type: 'json' },
      { admin: named, name: 'own', type: 'json' },
    ])

    expect(fields).toMatchObject([{ admin: { ...editor.admin, readOnly: true } }, { admin: named }])
  })

  it('should serve globals as well', async () => {
    const config = { globals: [{ fields: [json('days')], slug: 'days' }] } as unknown as Config

    expect((await withJsonEditor(config)).globals?.[0]?.fields).toMatchObject([editor])
  })
})
