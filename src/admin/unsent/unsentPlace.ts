/** Where unsent text is kept in the browser: by account, dossier and form version. */
export const unsentRoot = 'thi-dua:unsent:'

export const unsentPlace = (account: string, dossier: string, formVersion: string): string =>
  `${unsentRoot}${account}:${dossier}:${formVersion}`
