/** Sent to the window when there is a notice that was not there a moment ago. */
export const newsEvent = 'thi-dua:news'
