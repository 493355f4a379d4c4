import type { Display } from 'electron'
import { StandInEmitter } from '../StandInEmitter.ts'

const bounds = { x: 0, y: 0, width: 1920, height: 1080 }
type KnownDisplay = Pick<
  Display,
  'id' | 'label' | 'bounds' | 'workArea' | 'size' | 'workAreaSize' | 'scaleFactor' | 'rotation' | 'internal'
>
const display: KnownDisplay = {
  id: 1,
  label: 'Stand-in',
  bounds,
  workArea: bounds,
  size: { width: bounds.width, height: bounds.height },
  workAreaSize: { width: bounds.width, height: bounds.height },
  scaleFactor: 1,
  rotation: 0,
  internal: true,
}

/** Chromium does not tell the displays: there is one of 1920 by 1080, on which every window fits. */
class Screen extends StandInEmitter {
  getPrimaryDisplay = (): KnownDisplay => display
  getAllDisplays = (): KnownDisplay[] => [display]
  getDisplayMatching = (): KnownDisplay => display
  getDisplayNearestPoint = (): KnownDisplay => display
}

export const screen = new Screen()
