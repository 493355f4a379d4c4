/** The few messages of the kernel's FUSE protocol (linux/fuse.h, 7.31) that one regular file needs. */
export const OPCODE = {
  forget: 2,
  getattr: 3,
  setattr: 4,
  open: 14,
  read: 15,
  write: 16,
  release: 18,
  fsync: 20,
  flush: 25,
  init: 26,
  interrupt: 36,
  destroy: 38,
  batchForget: 42,
} as const

const IN_HEADER = 40
export const WRITE_HEADER = 40
export const MAX_WRITE = 128 * 1024
const OUT_HEADER = 16
const ENOSYS = -38

const BIG_WRITES = 1 << 5

export type Request = { readonly opcode: number; readonly unique: bigint; readonly body: Buffer }

/** The message the kernel gave to one read of /dev/fuse. */
export function readRequest(bytes: Buffer): Request {
  return {
    opcode: bytes.readUInt32LE(4),
    unique: bytes.readBigUInt64LE(8),
    body: bytes.subarray(IN_HEADER, bytes.readUInt32LE(0)),
  }
}

export function reply(unique: bigint, body: Buffer = Buffer.alloc(0), error = 0): Buffer {
  const header = Buffer.alloc(OUT_HEADER)
  header.writeUInt32LE(OUT_HEADER + body.length, 0)
  header.writeInt32LE(error, 4)
  header.writeBigUInt64LE(unique, 8)
  return Buffer.concat([header, body])
}

export function notKnown(unique: bigint): Buffer {
  return reply(unique, Buffer.alloc(0), ENOSYS)
}

/** fuse_init_out. */
export function initBody(): Buffer {
  const body = Buffer.alloc(64)
  body.writeUInt32LE(7, 0)
  body.writeUInt32LE(31, 4)
  body.writeUInt32LE(MAX_WRITE, 8)
  body.writeUInt32LE(BIG_WRITES, 12)
  body.writeUInt16LE(16, 16)
  body.writeUInt16LE(12, 18)
  body.writeUInt32LE(MAX_WRITE, 20)
  body.writeUInt32LE(1, 24)
  return body
}

/** fuse_attr_out of a regular file of `size` bytes that the kernel need not ask about again. */
export function attributesBody(size: number): Buffer {
  const body = Buffer.alloc(104)
  body.writeBigUInt64LE(3_600n, 0)
  body.writeBigUInt64LE(1n, 16)
  body.writeBigUInt64LE(BigInt(size), 24)
  body.writeBigUInt64LE(BigInt(size / 512), 32)
  body.writeUInt32LE(0o100600, 76)
  body.writeUInt32LE(1, 80)
  body.writeUInt32LE(4096, 96)
  return body
}
