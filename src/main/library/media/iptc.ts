import type { Credits } from './Credits.ts'
import { decodeText } from './decodeText.ts'

const IPTC_RESOURCE = 0x0404
const BY_LINE = 80
const CREDIT = 110
const COPYRIGHT_NOTICE = 116

/** Photoshop's image resources, as JPEG's APP13 holds them after 'Photoshop 3.0\0': 8BIM, id, name, size, data. */
export function readPhotoshop(blocks: Buffer): Credits {
  let at = 0
  while (at + 12 <= blocks.length && blocks.toString('latin1', at, at + 4) === '8BIM') {
    const id = blocks.readUInt16BE(at + 4)
    const name = blocks.readUInt8(at + 6) + 1
    const start = at + 6 + name + (name % 2)
    if (start + 4 > blocks.length) break
    const size = blocks.readUInt32BE(start)
    if (id === IPTC_RESOURCE) return readIptc(blocks.subarray(start + 4, start + 4 + size))
    at = start + 4 + size + (size % 2)
  }
  return { creators: [], rights: [] }
}

/** IPTC-IIM 4.2 records: 0x1C, record, dataset, two bytes of size, data. */
function readIptc(records: Buffer): Credits {
  const creators: string[] = []
  const rights: string[] = []
  let at = 0
  while (at + 5 <= records.length && records[at] === 0x1c) {
    const [record, dataset, size] = [records[at + 1], records[at + 2], records.readUInt16BE(at + 3)]
    if (size >= 0x8000) break
    const text = decodeText(records.subarray(at + 5, at + 5 + size))
    if (record === 2 && (dataset === BY_LINE || dataset === CREDIT)) creators.push(text)
    if (record === 2 && dataset === COPYRIGHT_NOTICE) rights.push(text)
    at += 5 + size
  }
  return { creators, rights }
}
