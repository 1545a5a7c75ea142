// Loaded before the program, makes Node name an older version than it is.
Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } })
