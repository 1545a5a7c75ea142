import { execFileSync, spawnSync } from 'node:child_process'

/** Whether this system can set limits of a running process; only Linux with util-linux does. */
export const canLimitFileSize = (): boolean => spawnSync('prlimit', ['--version']).status === 0

/** As a disk that has become full: the process cannot make any file longer than so many bytes, until told otherwise. */
export const limitFileSize = (pid: number, bytes: number | 'unlimited'): void => {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${String(bytes)}:`])
}
