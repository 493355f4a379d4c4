import { type Credits, joinCredits } from '../Credits.ts'
import { damagedImage } from '../damagedImage.ts'
import { readExif } from '../exif.ts'
import type { CleanImage } from '../ImageFormat.ts'
import { readXmp } from '../xmp.ts'
import { type Box, boxesIn } from './boxesIn.ts'
import { type Item, readItems } from './readItems.ts'
import { type Location, readLocations } from './readLocations.ts'
import { readProperties, shownSize } from './readProperties.ts'
import { type Reference, readReferences } from './readReferences.ts'
import { rebuildMeta } from './rebuildMeta.ts'

/** Pictures and how they are put together; every other item is metadata. */
const PICTURES = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap'])

/** Cleans the box of items in place, size unchanged, zeroes what it took out, and says what it learned. */
export function cleanMeta(bytes: Buffer, meta: Box): Omit<CleanImage, 'bytes'> {
  const boxes = boxesIn(bytes, meta.body + 4, meta.end)
  const find = (type: string) => boxes.find(box => box.type === type)
  const [pitm, iinf, iloc, iprp, iref] = ['pitm', 'iinf', 'iloc', 'iprp', 'iref'].map(find)
  if (!pitm || !iinf || !iloc || !iprp) throw damagedImage()
  const primary = bytes.readUIntBE(pitm.body + 4, bytes[pitm.body] === 0 ? 2 : 4)
  const items = readItems(bytes, iinf)
  const locations = readLocations(bytes, iloc, find('idat'))
  const references = iref ? readReferences(bytes, iref) : []
  const properties = readProperties(bytes, iprp)
  const size = shownSize(bytes, properties, primary)
  const dropped = itemsToDrop(items, references, primary)
  const credits = items.filter(item => dropped.has(item.id)).map(item => readCredits(bytes, item, locations))
  for (const { id, extents } of locations) {
    if (dropped.has(id)) for (const { start, end } of extents) bytes.fill(0, start, end)
    else if (
      extents.some(({ start, end }) => start < meta.end && end > meta.at && !inside(find('idat'), start))
    )
      throw damagedImage()
  }
  rebuildMeta(bytes, meta, { boxes, items, locations, references, properties, dropped })
  return { ...size, credit: joinCredits(credits) }
}

/** All that is no picture, and thumbnails with what belongs to them. */
function itemsToDrop(
  items: readonly Item[],
  references: readonly Reference[],
  primary: number,
): ReadonlySet<number> {
  const dropped = new Set(items.filter(item => !PICTURES.has(item.type)).map(item => item.id))
  for (const { type, from } of references) if (type === 'thmb') dropped.add(from)
  for (const { type, from, to } of references)
    if (type === 'auxl' && to.every(id => dropped.has(id))) dropped.add(from)
  if (dropped.has(primary)) throw damagedImage()
  return dropped
}

/** An Exif item begins with the distance to its TIFF block. */
function readCredits(bytes: Buffer, item: Item, locations: readonly Location[]): Credits {
  const extents = locations.find(({ id }) => id === item.id)?.extents ?? []
  const data = Buffer.concat(extents.map(({ start, end }) => bytes.subarray(start, end)))
  if (item.type === 'Exif' && data.length > 4) return readExif(data.subarray(4 + data.readUInt32BE(0)))
  if (item.contentType === 'application/rdf+xml') return readXmp(data.toString('utf8'))
  return { creators: [], rights: [] }
}

function inside(box: Box | undefined, place: number): boolean {
  return box !== undefined && place >= box.body && place < box.end
}
