'use client'

import { useCallback, useEffect, useState } from 'react'
import type { RefObject } from 'react'

const least = 0.25
const most = 2
const within = (zoom: number): number => Math.min(most, Math.max(least, zoom))

type Zoom = { fit: () => void; setZoom: (zoom: number) => void; zoom: number }

/** How large the drawing is shown: to the width of its frame at first, then as the person likes. */
export function useZoom(
  stage: RefObject<HTMLDivElement | null>,
  size: { height: number; width: number },
): Zoom {
  const [chosen, setChosen] = useState<null | number>(null)
  const [room, setRoom] = useState(0)
  const setZoom = useCallback((zoom: number) => setChosen(within(zoom)), [])
  const fit = useCallback(() => setChosen(null), [])

  useEffect(() => {
    const frame = stage.current
    if (!frame) return
    const observer = new ResizeObserver(() => setRoom(frame.clientWidth))
    observer.observe(frame)
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      setChosen((zoom) => within((zoom ?? 1) * (event.deltaY < 0 ? 1.1 : 1 / 1.1)))
    }
    // Not through React: its listener could not keep the browser from zooming the whole page.
    frame.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      observer.disconnect()
      frame.removeEventListener('wheel', onWheel)
    }
  }, [stage])

  // What is smaller than this can no longer be read; the frame scrolls instead.
  const fitting = Math.max(0.6, Math.min(1, room / size.width))
  return { fit, setZoom, zoom: chosen ?? (room === 0 ? 1 : fitting) }
}
