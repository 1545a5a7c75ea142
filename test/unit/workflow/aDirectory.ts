import type { Directory, DirectoryPerson } from '../../../src/workflow/flowTypes.ts'

export const aPerson = (id: string, given: Partial<DirectoryPerson> = {}): DirectoryPerson => ({
  id,
  load: 0,
  name: id.toUpperCase(),
  record: null,
  relations: [],
  roles: [],
  unit: null,
  ...given,
})

export const aDirectory = (given: Partial<Directory> = {}): Directory => ({
  groups: {},
  people: [],
  unit: null,
  units: [],
  ...given,
})
