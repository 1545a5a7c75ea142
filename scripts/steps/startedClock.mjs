/* Preloaded into a server whose pictures are taken: its day begins at CLOCK_STARTS_AT, so that they look alike each time. */
const RealDate = Date
const offset = RealDate.parse(process.env.CLOCK_STARTS_AT ?? '') - RealDate.now()

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + offset)
    else super(...parts)
  }

  static parse(text) {
    return RealDate.parse(text)
  }

  // Of its own, not inherited: Next copies what a class of dates has itself.
  static UTC(...parts) {
    return RealDate.UTC(...parts)
  }

  static now() {
    return RealDate.now() + offset
  }
}
