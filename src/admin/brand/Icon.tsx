import { Emblem } from './Emblem.tsx'

/** The way home at the head of every page of the panel. */
export function Icon() {
  return <Emblem />
}
