/** One sentence for the person at the terminal, Vietnamese first. */
export const say = (vi, en) => console.log(`${vi} / ${en}`)
