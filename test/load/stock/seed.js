import { readFileSync } from 'node:fs'

import { getPayload } from 'payload'

import config from './payload.config.js'

const { documents, exemplar, nomination, password } = JSON.parse(
  readFileSync(process.env.SEED_FILE ?? '', 'utf8'),
)

// Outside production Payload makes the tables itself; the server that is measured runs in production.
const payload = await getPayload({ config })
const create = (collection, data) => payload.create({ collection, data, overrideAccess: true })

await create('users', { email: 'bench@example.vn', name: 'Bench', password, roles: ['standing-head'] })
const unit = await create('units', { name: 'Phòng Kinh tế' })
const person = await create('people', { fullName: 'Đoàn Thị Nắng Mai' })
const campaign = await create('campaigns', { title: 'Thi đua năm 2023' })
for (let index = 0; index < documents; index += 1) {
  await create('exemplars', { ...exemplar, slug: `bench-${index}` })
  await create('nominations', { ...nomination, campaign: campaign.id, person: person.id, unit: unit.id })
}
await payload.destroy()
process.exit(0)
