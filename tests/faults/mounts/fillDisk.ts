import { closeSync, ftruncateSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../../../src/main/library/errorCode.ts'

const PAGE = 4096

/** Fills the disk of `folder` so that `left` bytes (whole pages) are free; gives back what frees it again. */
export function fillDisk(folder: string, left: number): () => void {
  const filler = join(folder, 'filler')
  const file = openSync(filler, 'w')
  try {
    for (;;) writeSync(file, Buffer.alloc(PAGE))
  } catch (error) {
    if (errorCode(error) !== 'ENOSPC') throw error
  }
  ftruncateSync(file, Math.max(0, statSync(filler).size - left))
  closeSync(file)
  return () => rmSync(filler)
}
