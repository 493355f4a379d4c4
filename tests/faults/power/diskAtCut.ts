import type { Random } from '../Random.ts'
import type { DiskRecord } from './DiskLog.ts'

const SECTOR = 512

/**
 * What a disk with a cache holds when the power goes right after record `at`: everything up to the last flush,
 * and of what it was told since then any choice of sectors, in any order.
 */
export function diskAtCut(image: Buffer, records: readonly DiskRecord[], at: number, random: Random): Buffer {
  const disk = Buffer.from(image)
  const told = records.slice(0, at + 1)
  const flushed = told.findLastIndex(({ kind }) => kind === 'flush')
  const keeps = random.one([() => true, () => false, () => random.below(2) === 0])
  for (const [index, record] of told.entries()) {
    if (record.kind === 'flush') continue
    const { offset, bytes } = record
    if (index < flushed) bytes.copy(disk, offset)
    else
      for (let sector = 0; sector < bytes.length; sector += SECTOR)
        if (keeps?.()) bytes.copy(disk, offset + sector, sector, sector + SECTOR)
  }
  return disk
}
