import { damagedImage } from '../damagedImage.ts'
import { blankBox } from './blankBox.ts'
import type { Box } from './boxesIn.ts'
import type { Item } from './readItems.ts'
import type { Location } from './readLocations.ts'
import type { Properties } from './readProperties.ts'
import type { Reference } from './readReferences.ts'

export type MetaParts = {
  readonly boxes: readonly Box[]
  readonly items: readonly Item[]
  readonly locations: readonly Location[]
  readonly references: readonly Reference[]
  readonly properties: Properties
  /** Ids of the items that go. */
  readonly dropped: ReadonlySet<number>
}

type Rebuild = (bytes: Buffer, box: Box, parts: MetaParts) => Buffer

const asItIs: Rebuild = (bytes, box) => bytes.subarray(box.at, box.end)

/** How each box inside comes over; one that is not named here is dropped. */
const REBUILD: ReadonlyMap<string, Rebuild> = new Map<string, Rebuild>([
  ['hdlr', asItIs],
  ['pitm', asItIs],
  ['dinf', asItIs],
  ['idat', asItIs],
  ['grpl', asItIs],
  ['iinf', rebuildItems],
  ['iloc', rebuildLocations],
  ['iref', rebuildReferences],
  ['iprp', rebuildProperties],
])

/** Writes the box of items anew without the dropped ones, filled up with free space to the size it had. */
export function rebuildMeta(bytes: Buffer, meta: Box, parts: MetaParts): void {
  const kept = parts.boxes.map(box => REBUILD.get(box.type)?.(bytes, box, parts) ?? Buffer.alloc(0))
  const body = Buffer.concat(kept)
  const start = meta.body + 4
  const left = meta.end - start - body.length
  if (left !== 0 && left < 8) throw damagedImage()
  body.copy(bytes, start)
  if (left > 0) {
    bytes.writeUInt32BE(left, start + body.length)
    blankBox(bytes, { type: 'free', at: start + body.length, body: start + body.length + 8, end: meta.end })
  }
}

function rebuildItems(bytes: Buffer, iinf: Box, { items, dropped }: MetaParts): Buffer {
  const kept = items.filter(item => !dropped.has(item.id)).map(({ box }) => bytes.subarray(box.at, box.end))
  return counted(bytes, iinf, 4, bytes[iinf.body] === 0 ? 2 : 4, kept)
}

function rebuildLocations(bytes: Buffer, iloc: Box, { locations, dropped }: MetaParts): Buffer {
  const kept = locations.filter(({ id }) => !dropped.has(id))
  const entries = kept.map(({ entry }) => bytes.subarray(entry.start, entry.end))
  return counted(bytes, iloc, 6, bytes.readUInt8(iloc.body) < 2 ? 2 : 4, entries)
}

function rebuildReferences(bytes: Buffer, iref: Box, { references, dropped }: MetaParts): Buffer {
  const kept = references.filter(({ from, to }) => !dropped.has(from) && !to.some(id => dropped.has(id)))
  return boxed('iref', [
    bytes.subarray(iref.body, iref.body + 4),
    ...kept.map(({ box }) => bytes.subarray(box.at, box.end)),
  ])
}

/** Properties are counted, so a description among them becomes free space instead of going. */
function rebuildProperties(bytes: Buffer, iprp: Box, { properties, dropped }: MetaParts): Buffer {
  for (const box of properties.all) if (box.type === 'udes' || box.type === 'uuid') blankBox(bytes, box)
  const { ipma, associations } = properties
  const entries = associations.filter(({ id }) => !dropped.has(id)).map(({ entry }) => entry)
  return boxed('iprp', [bytes.subarray(iprp.body, ipma.at), counted(bytes, ipma, 4, 4, entries)])
}

/** A box that begins as it did, then a count of `wide` bytes at `countAt` of its body, then the entries. */
function counted(bytes: Buffer, box: Box, countAt: number, wide: number, entries: readonly Buffer[]): Buffer {
  const count = Buffer.alloc(wide)
  count.writeUIntBE(entries.length, 0, wide)
  return boxed(box.type, [bytes.subarray(box.body, box.body + countAt), count, ...entries])
}

function boxed(type: string, parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + body.length)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}
