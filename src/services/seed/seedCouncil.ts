import type { Payload } from 'payload'

import { plan2023 } from '../../definitions/plan2023/index.ts'
import { ensure } from './ensure.ts'
import type { Organisation } from './seedOrganisation.ts'

export const seedCouncil = async (payload: Payload, { accounts }: Organisation): Promise<void> => {
  const { key, members, name } = plan2023.council
  const voting = members.filter(({ isVoting }) => isVoting)
  const accountOf = (role: 'chair' | 'secretary') =>
    accounts.get(members.find((member) => member.role === role)?.accountEmail ?? '')
  await ensure(
    payload,
    'councils',
    { field: 'key', value: key },
    {
      active: true,
      chair: accountOf('chair'),
      members: voting.map(({ accountEmail }) => accounts.get(accountEmail)),
      name: name.vi,
      secretary: accountOf('secretary'),
    },
  )
}
