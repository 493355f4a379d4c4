import type { Box } from './boxesIn.ts'

/** Turns a box into free space of the same size, so that nothing behind it moves. */
export function blankBox(bytes: Buffer, box: Box): void {
  bytes.write('free', box.at + 4, 'latin1')
  bytes.fill(0, box.body, box.end)
}
