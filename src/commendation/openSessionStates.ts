/** States of a session in which its agenda may still grow. */
export const OPEN_SESSION_STATES = ['draft', 'convened', 'circulating', 'inSession', 'postponed']
