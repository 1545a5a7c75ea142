import { domainFactNames } from '../../definitions/workflows/domainFactNames.ts'
import { commonContextNames } from '../dossiers/commonContext.ts'

/** The names that conditions may use beside the fields of forms: common facts and facts of the domain. */
export const contextNames: readonly string[] = [...commonContextNames, ...domainFactNames]
