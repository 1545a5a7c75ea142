import type { Config, Plugin } from 'payload'

/** The panel is for staff; programs and their makers have the interface itself and its description. */
export const withoutApiTab: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((each) => ({ ...each, admin: { ...each.admin, hideAPIURL: true } })),
  globals: config.globals?.map((each) => ({ ...each, admin: { ...each.admin, hideAPIURL: true } })),
})
