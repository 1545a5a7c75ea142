/** Whether a text has the form of an id (`newId`); a key that people choose does not. */
export const isId = (text: string): boolean => /^[0-9a-f]{24}$/i.test(text)
