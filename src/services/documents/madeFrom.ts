import type { DossierFile } from '../../../payload-types.ts'
import type { Text } from '../../shared/text.ts'

/** How a document came about, kept beside its content. */
export type MadeFrom = {
  /** Fields of the form that it shows: whoever may not read one of them now does not get the document. */
  fields: string[]
  /** Who took the step that it follows from. */
  actorName: string
  /** Roles that may read it beside being allowed to read the dossier; everybody who may when empty. */
  readers: string[]
  rev: number
  stateLabel: null | Text
  template: string
  templateFile: string
  templateNumber: number
  title: Text
}

export const madeFromOf = ({ made }: DossierFile): MadeFrom => made as unknown as MadeFrom
