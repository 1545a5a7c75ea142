import { timersAtOnce } from './timersAtOnce.ts'

// A batch and a rest; ten thousand with `npm run test:endurance`.
timersAtOnce(210)
