import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import names from '../../src/forms/fieldTypes/catalogue.json' with { type: 'json' }
import { fieldTypes } from '../../src/forms/fieldTypes/index.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'src/forms/fieldTypes')

describe('A type of field', () => {
  it('should be one folder and one line of the catalogue', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())

    expect(folders.map(({ name }) => name).sort()).toEqual([...names].sort())
    expect(fieldTypes.map(({ type }) => type)).toEqual(names)
  })

  it.each(names)('%s should bring its answers, and its control unless it has columns', (name) => {
    const hasColumns = fieldTypes.find(({ type }) => type === name)?.hasColumns

    expect(existsSync(path.join(folder, name, 'vectors.ts'))).toBe(true)
    expect(existsSync(path.join(folder, name, 'Input.tsx'))).toBe(!hasColumns)
  })

  it('should be asked for by name in its folder alone, where the panel draws forms', () => {
    const drawing = path.join(root, 'src/admin/form')
    const asking = readdirSync(drawing, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'inputs.ts')
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => /\btype [!=]== '/.test(readFileSync(file, 'utf8')))

    expect(asking).toEqual([])
  })
})
