import { demoAccounts } from './demoAccounts.ts'
import type { CouncilData } from './types.ts'

const seats = {
  'council-chair': 'chair',
  'council-secretary': 'secretary',
  'council-member': 'member',
} as const

/** The office's council: nine voting members, the secretary among them. */
export const council: CouncilData = {
  key: 'hoi-dong-tdkt',
  name: {
    vi: 'Hội đồng Thi đua – Khen thưởng Văn phòng UBND tỉnh',
    en: "Emulation and Commendation Council of the Provincial People's Committee Office",
  },
  standingUnitKey: 'tchcqt',
  members: Object.entries(seats).flatMap(([role, seat]) =>
    demoAccounts
      .filter((account) => account.roles.some((held) => held === role))
      .map(({ email, personKey }) => ({ accountEmail: email, isVoting: true, personKey, role: seat })),
  ),
}
