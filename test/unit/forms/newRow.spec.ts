import { describe, expect, it } from 'vitest'
import { newRow } from '../../../src/forms/rows/newRow.ts'
import { aField } from './aForm.ts'

const table = aField({
  columns: [
    aField({ default: 'người', key: 'unit', type: 'text' }),
    aField({ defaultFormula: 'year + 1', key: 'next', type: 'number' }),
    aField({ defaultFormula: 'unit + " đạt"', key: 'told', type: 'text' }),
    aField({ default: 'nhiều', key: 'amount', type: 'number' }),
    aField({ formula: '1', key: 'worked', type: 'computed' }),
    aField({ key: 'free', type: 'text' }),
  ],
  key: 'rows',
  type: 'table',
})

describe('a new row of a table', () => {
  it('should begin with the defaults of its columns, over the form and the cells before', () => {
    // The form has a field with the name of a column: inside the row the column is meant.
    expect(newRow(table, { unit: 'của biểu mẫu', year: 2026 })).toEqual({
      next: 2027,
      told: 'người đạt',
      unit: 'người',
    })
  })

  it('should have nothing where a blank row is closed, so that it can be added at all', () => {
    expect(newRow(table, {}, ['unit'])).toEqual({})
  })

  it('should be empty where the table has no columns yet', () => {
    expect(newRow(aField({ key: 'rows', type: 'table' }), {})).toEqual({})
  })
})
