import type { Rectangle } from 'electron'

/** Pixels of the window's upper edge that must be in reach, so that it can be dragged. */
const GRIP = 80

/**
 * Where a window that stood at `bounds` may open again, given the usable areas of the screens there are now: as it
 * stood when enough of its upper edge is on one of them, no larger than that screen. Null when it would be out of
 * reach, as on a screen that was unplugged; the system then chooses.
 */
export function boundsOnScreen(bounds: Rectangle | null, areas: readonly Rectangle[]): Rectangle | null {
  if (!bounds) return null
  const area = areas.find(one => isInReach(bounds, one))
  if (!area) return null
  return {
    ...bounds,
    width: Math.min(bounds.width, area.width),
    height: Math.min(bounds.height, area.height),
  }
}

function isInReach({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const shared = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return shared >= Math.min(GRIP, width) && y >= area.y && y <= area.y + area.height - GRIP
}
