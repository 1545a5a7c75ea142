/** What comes with «give a one-time link», REST and GraphQL alike. */
export const linkKeys = ['actions', 'days', 'email', 'name', 'note', 'rev', 'shows']
