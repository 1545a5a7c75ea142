import { describe, expect, it } from 'vitest'

import { actionChoices } from '../../../src/admin/delegations/actionChoices.ts'
import { aWorkflow } from '../workflow/aWorkflow.ts'

const known = (given = {}) => ({
  definition: aWorkflow(given),
  key: 'sample',
  label: { vi: 'Mẫu', en: 'Sample' },
})
const keys = (...workflows: Parameters<typeof actionChoices>[0]) =>
  actionChoices(workflows).map(({ key }) => key)

describe('actionChoices', () => {
  it('should offer the steps that people take before what every procedure has, each once', () => {
    const offered = keys(known(), known())

    expect(offered.slice(0, 5)).toEqual(['send', 'accept', 'refuse', 'pause', 'resume'])
    expect(offered).toContain('return')
    expect(new Set(offered).size).toBe(offered.length)
  })

  it('should offer neither steps of the system nor what whoever reads does anyway', () => {
    expect(keys(known()).filter((key) => ['comment', 'expire', 'openSeal', 'watch'].includes(key))).toEqual(
      [],
    )
    expect(keys(known({ sealed: { to: [{ role: 'inspector' }] } }))).toContain('openSeal')
    expect(keys({ ...known(), definition: null })).toEqual([])
  })
})
