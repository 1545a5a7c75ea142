/** Lets one at a time through, in order of arrival; whoever waits longer than `waitMs` is refused instead of hanging. */
export class FifoLock {
  #busy = false
  readonly #queue: Array<() => void> = []
  readonly #waitMs: number

  constructor(waitMs: number) {
    this.#waitMs = waitMs
  }

  async acquire(): Promise<() => void> {
    if (this.#busy) await this.#wait()
    this.#busy = true
    let released = false
    return () => {
      if (released) return
      released = true
      const next = this.#queue.shift()
      if (next) next()
      else this.#busy = false
    }
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }

  #wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        const place = this.#queue.indexOf(enter)
        if (place >= 0) this.#queue.splice(place, 1)
        const error = new Error(`The database has been busy for ${this.#waitMs} ms`)
        error.name = 'WriterQueueTimeout'
        reject(error)
      }, this.#waitMs)
      this.#queue.push(enter)
    })
  }
}
