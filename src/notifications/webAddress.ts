/** An address that a mail may link to; null for anything else. */
export const webAddress = (link: string): null | string =>
  /^https?:\/\/[^\s"'<>]+$/i.test(link) ? link : null
