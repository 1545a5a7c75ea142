import type { Config } from 'payload'

import { commandKit } from './commandKit.ts'
import { councilMutations } from './councilMutations.ts'
import { designMutations } from './designMutations.ts'
import { deskMutations } from './deskMutations.ts'
import { dossierMutations } from './dossierMutations.ts'
import { graphqlKit } from './graphqlKit.ts'
import { linkMutations } from './linkMutations.ts'

/** The same commands as over REST (DESIGN §6), on the same services; files are sent over REST. */
export const ownMutations: NonNullable<NonNullable<Config['graphQL']>['mutations']> = (GraphQL) => {
  const kit = graphqlKit(GraphQL)
  const commands = commandKit(kit)
  return {
    ...councilMutations(kit, commands),
    ...designMutations(kit),
    ...deskMutations(kit),
    ...dossierMutations(kit, commands),
    ...linkMutations(kit),
  }
}
