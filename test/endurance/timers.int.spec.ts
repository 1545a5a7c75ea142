import { timersAtOnce } from '../integration/timersAtOnce.ts'

timersAtOnce(10_000)
