import type { Autosave, Stored } from '../../src/admin/dossier/createAutosave.ts'
import { createAutosave } from '../../src/admin/dossier/createAutosave.ts'
import type { Outcome } from '../../src/admin/shared/apiTypes.ts'
import type { Answers } from '../../src/forms/types.ts'
import type { DomainError } from '../../src/shared/domainError.ts'

type Given = { save: (patch: Answers, rev: number) => Promise<unknown>; stored: () => Promise<Stored> }

/** The form as the panel keeps it while somebody types, on a machine that keeps nothing. */
export const aPanel = async ({ save, stored }: Given): Promise<Autosave> => {
  const read = async (): Promise<Outcome<Stored>> => ({ ok: true, value: await stored() })
  const write = (patch: Answers, rev: number): Promise<Outcome<Stored>> =>
    save(patch, rev).then(read, (error: unknown) => ({
      failure: { items: [], status: (error as DomainError).status },
      ok: false,
    }))
  const store = { read: () => ({}), update: () => true }
  return createAutosave({
    inSight: (answers) => answers,
    onSaved: () => undefined,
    read,
    start: await stored(),
    store,
    write,
  })
}
