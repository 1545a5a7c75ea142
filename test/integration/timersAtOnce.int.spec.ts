import { timersAtOnce } from './timersAtOnce.ts'

// Two batches and a rest; ten thousand with `npm run test:endurance`.
timersAtOnce(430)
