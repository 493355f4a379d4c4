/** One file of a zip as its headers name it. Sizes and places in bytes. */
export type Packed = {
  readonly path: string
  /** 0: as it is. 8: deflated. */
  readonly method: 0 | 8
  readonly crc: number
  readonly size: number
  readonly packedSize: number
}

const UTF8_NAMES = 0x0800
const UNIX_ZIP64 = (3 << 8) | 45
const PLAIN_FILE = 0o100644 << 16
const FULL_16 = 0xffff
const FULL_32 = 0xffffffff
/** 1 January 1980, the first day a zip knows: what is in a backup carries its own times. */
const FIRST_DAY = 0x21

/** What stands before a file's bytes. Size and CRC are in it, so that a zip cut short could still be read from its start. */
export function localHeader(file: Packed): Buffer {
  const name = Buffer.from(file.path, 'utf8')
  const large = file.size >= FULL_32 || file.packedSize >= FULL_32
  const extra = large ? zip64Extra([file.size, file.packedSize]) : Buffer.alloc(0)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(large ? 45 : 20, 4)
  writeFacts(header, 6, file, large)
  header.writeUInt16LE(name.length, 26)
  header.writeUInt16LE(extra.length, 28)
  return Buffer.concat([header, name, extra])
}

/** What the directory at the end says of a file that begins at `offset`. */
export function directoryRecord(file: Packed, offset: number): Buffer {
  const name = Buffer.from(file.path, 'utf8')
  const large = file.size >= FULL_32 || file.packedSize >= FULL_32
  const far = offset >= FULL_32
  const wide = [...(large ? [file.size, file.packedSize] : []), ...(far ? [offset] : [])]
  const extra = wide.length > 0 ? zip64Extra(wide) : Buffer.alloc(0)
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE(UNIX_ZIP64, 4)
  record.writeUInt16LE(wide.length > 0 ? 45 : 20, 6)
  writeFacts(record, 8, file, large)
  record.writeUInt16LE(name.length, 28)
  record.writeUInt16LE(extra.length, 30)
  record.writeUInt32LE(PLAIN_FILE >>> 0, 38)
  record.writeUInt32LE(far ? FULL_32 : offset, 42)
  return Buffer.concat([record, name, extra])
}

/** The end of a zip of `count` files whose directory of `size` bytes begins at `offset`. */
export function endOfZip(count: number, size: number, offset: number): Buffer {
  const wide = count >= FULL_16 || size >= FULL_32 || offset >= FULL_32
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(count, FULL_16), 8)
  end.writeUInt16LE(Math.min(count, FULL_16), 10)
  end.writeUInt32LE(Math.min(size, FULL_32), 12)
  end.writeUInt32LE(Math.min(offset, FULL_32), 16)
  return wide ? Buffer.concat([wideEnd(count, size, offset), end]) : end
}

function wideEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(56)
  end.writeUInt32LE(0x06064b50, 0)
  end.writeBigUInt64LE(44n, 4)
  end.writeUInt16LE(UNIX_ZIP64, 12)
  end.writeUInt16LE(45, 14)
  end.writeBigUInt64LE(BigInt(count), 24)
  end.writeBigUInt64LE(BigInt(count), 32)
  end.writeBigUInt64LE(BigInt(size), 40)
  end.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([end, locator])
}

/** Flags, method, time, CRC and sizes stand in the same order in both headers. */
function writeFacts(header: Buffer, at: number, file: Packed, large: boolean): void {
  header.writeUInt16LE(UTF8_NAMES, at)
  header.writeUInt16LE(file.method, at + 2)
  header.writeUInt16LE(0, at + 4)
  header.writeUInt16LE(FIRST_DAY, at + 6)
  header.writeUInt32LE(file.crc, at + 8)
  header.writeUInt32LE(large ? FULL_32 : file.packedSize, at + 12)
  header.writeUInt32LE(large ? FULL_32 : file.size, at + 16)
}

function zip64Extra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8)
  extra.writeUInt16LE(0x0001, 0)
  extra.writeUInt16LE(values.length * 8, 2)
  values.forEach((value, index) => {
    extra.writeBigUInt64LE(BigInt(value), 4 + index * 8)
  })
  return extra
}
