/** The roles that name the tellers of a session. */
export const TELLER_NAMERS: readonly string[] = ['council-chair', 'council-secretary']
