import { monitorEventLoopDelay } from 'node:perf_hooks'

import type { RequestHandler } from 'express'

type Metrics = { count: RequestHandler; show: RequestHandler }

const routeClass = (pathname: string): string => {
  if (pathname === '/api/graphql') return 'graphql'
  if (pathname.startsWith('/api/') || pathname === '/api') return 'rest'
  if (pathname === '/admin' || pathname.startsWith('/admin/')) return 'admin'
  if (pathname.startsWith('/_next/')) return 'asset'
  return pathname === '/healthz' || pathname === '/readyz' || pathname === '/metrics' ? 'probe' : 'page'
}

const line = (name: string, kind: string, help: string, value: number): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${name} ${value}\n`

/** Counts answers by class and status, and shows them with the state of the process in Prometheus's text form. */
export const metrics = (): Metrics => {
  const counts = new Map<string, number>()
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  return {
    count: (req, res, next) => {
      const group = routeClass(req.path)
      res.once('close', () => {
        const key = `class="${group}",status="${res.statusCode}"`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      })
      next()
    },
    show: (_req, res) => {
      const memory = process.memoryUsage()
      const requests = [...counts]
        .map(([labels, value]) => `http_requests_total{${labels}} ${value}\n`)
        .join('')
      res
        .type('text/plain; version=0.0.4; charset=utf-8')
        .send(
          line('process_resident_memory_bytes', 'gauge', 'Resident memory.', memory.rss) +
            line('nodejs_heap_used_bytes', 'gauge', 'Heap in use.', memory.heapUsed) +
            line('process_uptime_seconds', 'gauge', 'Seconds since start.', Math.round(process.uptime())) +
            line(
              'nodejs_eventloop_lag_p99_seconds',
              'gauge',
              'Event loop delay.',
              (delay.percentile(99) || 0) / 1e9,
            ) +
            `# HELP http_requests_total Answers by class of route and status.\n# TYPE http_requests_total counter\n${requests}`,
        )
      delay.reset()
    },
  }
}
