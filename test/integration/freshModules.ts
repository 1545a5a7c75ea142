import { vi } from 'vitest'

// One process for all files spares loading the libraries for each. What is ours, and the environment, begin anew.
vi.unstubAllEnvs()
vi.resetModules()
