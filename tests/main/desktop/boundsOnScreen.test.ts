import { expect, it } from 'vitest'
import { boundsOnScreen } from '../../../src/main/desktop/boundsOnScreen.ts'

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 }
const DESK_SCREEN = { x: 1440, y: 0, width: 2560, height: 1440 }
const ON_DESK_SCREEN = { x: 1600, y: 100, width: 1800, height: 1200 }

it.each([
  ['opens where it stood', ON_DESK_SCREEN, [LAPTOP, DESK_SCREEN], ON_DESK_SCREEN],
  ['comes back into reach when its screen was unplugged', ON_DESK_SCREEN, [LAPTOP], null],
  [
    'is no larger than the screen it stands on',
    { x: 0, y: 25, width: 1800, height: 1200 },
    [LAPTOP],
    { x: 0, y: 25, width: 1440, height: 875 },
  ],
  ['is not left with its upper edge above the screen', { ...LAPTOP, y: -200 }, [LAPTOP], null],
  ['is not left with its upper edge below the screen', { ...LAPTOP, y: 880 }, [LAPTOP], null],
  [
    'may hang over the side',
    { x: -1000, y: 40, width: 1200, height: 700 },
    [LAPTOP],
    { x: -1000, y: 40, width: 1200, height: 700 },
  ],
  ['at the first start is placed by the system', null, [LAPTOP], null],
])('a window %s', (_, stood, screens, opens) => {
  expect(boundsOnScreen(stood, screens)).toEqual(opens)
})
