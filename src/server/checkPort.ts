import { createServer } from 'node:net'

import { StartProblem } from '../shared/startProblem.ts'

type CheckPortArgs = { host: string; port: number }

/** The sentence for a failure to listen, by the system's own code. */
export const listenProblem = (code: string | undefined, { host, port }: CheckPortArgs): StartProblem => {
  if (code === 'EADDRINUSE') {
    return new StartProblem({
      vi: `PORT: cổng ${port} đang được chương trình khác dùng; hãy dừng chương trình đó hoặc đặt PORT khác.`,
      en: `PORT: port ${port} is in use by another program; stop it or set another PORT.`,
    })
  }
  if (code === 'EACCES') {
    return new StartProblem({
      vi: `PORT: không được phép mở cổng ${port}; hãy chọn cổng từ 1024 trở lên.`,
      en: `PORT: opening port ${port} is not permitted; choose one from 1024 up.`,
    })
  }
  return new StartProblem({
    vi: `HOST: không mở được địa chỉ ${host}:${port}; hãy đặt HOST là 127.0.0.1 hoặc 0.0.0.0.`,
    en: `HOST: cannot listen on ${host}:${port}; set HOST to 127.0.0.1 or 0.0.0.0.`,
  })
}

/** Proves that the port can be opened, before the slow part of the start. */
export const checkPort = ({ host, port }: CheckPortArgs): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(listenProblem(error.code, { host, port })))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
