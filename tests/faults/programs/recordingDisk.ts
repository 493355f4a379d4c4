import { spawnSync } from 'node:child_process'
import { openSync, read, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'
import { errorCode } from '../../../src/main/library/errorCode.ts'
import { type DiskRecord, packLog } from '../power/DiskLog.ts'
import {
  attributesBody,
  initBody,
  MAX_WRITE,
  notKnown,
  OPCODE,
  readRequest,
  reply,
  WRITE_HEADER,
} from '../power/fuseMessages.ts'

/**
 * A disk that remembers everything it was told and when: the image given, served as one file by FUSE, for a
 * loop device to stand on. It lives in memory. It writes its log where it is told to when its input ends.
 *
 *     recordingDisk.ts IMAGE PLACE LOG
 */
const [image = '', place = '', log = ''] = process.argv.slice(2)
const disk = readFileSync(image)
const records: DiskRecord[] = []
const ask = promisify(read)

const fuse = openSync('/dev/fuse', 'r+')
const options = 'fd=3,rootmode=100600,user_id=0,group_id=0'
const mounted = spawnSync('mount', ['-i', '-t', 'fuse', '-o', options, 'copydesk-faults', place], {
  stdio: ['ignore', 'inherit', 'inherit', fuse],
})
if (mounted.status !== 0) process.exit(1)
process.stdout.write('ready\n')
process.stdin.resume().on('end', () => {
  writeFileSync(log, packLog(records))
  process.stdout.write('written\n')
})

const buffer = Buffer.alloc(MAX_WRITE + 64 * 1024)
for (;;) {
  try {
    const { bytesRead } = await ask(fuse, buffer, 0, buffer.length, null)
    const answer = answerTo(Buffer.from(buffer.subarray(0, bytesRead)))
    if (answer) writeSync(fuse, answer)
  } catch (error) {
    if (errorCode(error) === 'ENODEV') break
    if (!['EINTR', 'ENOENT', 'EAGAIN'].includes(errorCode(error))) throw error
  }
}
process.exit(0)

function answerTo(message: Buffer): Buffer | null {
  const { opcode, unique, body } = readRequest(message)
  switch (opcode) {
    case OPCODE.init:
      return reply(unique, initBody())
    case OPCODE.getattr:
    case OPCODE.setattr:
      return reply(unique, attributesBody(disk.length))
    case OPCODE.open:
      return reply(unique, Buffer.alloc(16))
    case OPCODE.read: {
      const offset = Number(body.readBigUInt64LE(8))
      return reply(unique, disk.subarray(offset, offset + body.readUInt32LE(16)))
    }
    case OPCODE.write: {
      const offset = Number(body.readBigUInt64LE(8))
      const bytes = body.subarray(WRITE_HEADER, WRITE_HEADER + body.readUInt32LE(16))
      bytes.copy(disk, offset)
      records.push({ kind: 'write', at: process.hrtime.bigint(), offset, bytes })
      const done = Buffer.alloc(8)
      done.writeUInt32LE(bytes.length, 0)
      return reply(unique, done)
    }
    case OPCODE.fsync:
      records.push({ kind: 'flush', at: process.hrtime.bigint() })
      return reply(unique)
    case OPCODE.flush:
    case OPCODE.release:
    case OPCODE.destroy:
      return reply(unique)
    case OPCODE.forget:
    case OPCODE.batchForget:
    case OPCODE.interrupt:
      return null
    default:
      return notKnown(unique)
  }
}
