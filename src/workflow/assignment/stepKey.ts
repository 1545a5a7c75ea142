type Place = { branch: string; step: string }

/** What a step is called when the turns at it are counted: its state, or a step of one of the state's branches. */
export const stepKey = (state: string, place?: Place): string =>
  place === undefined ? state : `${state}/${place.branch}/${place.step}`
