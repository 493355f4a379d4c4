import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanImage } from '../../../../src/main/library/media/cleanImage.ts'
import { aLibrary } from '../../../support/aLibrary.ts'
import { FaultyDisk } from '../../../support/FaultyDisk.ts'

/**
 * Small pictures of 48 x 32 pixels as a camera and a photo desk leave them: device, owner and place in Exif,
 * XMP and IPTC (every such word holds 'Secret' or 'secret'), a thumbnail, a comment, a colour profile.
 */
const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name))

const NAMES = ['photo.jpg', 'photo.webp', 'photo.avif', 'picture.png', 'moving.gif'] as const
const SEEN = 'Ayesha Khan / AFP'

describe.each([
  [
    'photo.jpg',
    'jpg',
    32,
    48,
    `${SEEN} / عائشہ خان / Copyright 2026 The Post / Rights reserved & kept / IPTC notice`,
  ],
  ['photo.webp', 'webp', 48, 32, `${SEEN} / Copyright 2026 The Post / Rights reserved & kept`],
  ['photo.avif', 'avif', 48, 32, `${SEEN} / Copyright 2026 The Post / Rights reserved & kept`],
  ['picture.png', 'png', 32, 48, `${SEEN} / Copyright 2026 The Post / Rights reserved & kept`],
  ['moving.gif', 'gif', 48, 32, 'Ayesha Khan / Rights reserved & kept'],
] as const)('%s', (name, kind, width, height, credit) => {
  const image = cleanImage(fixture(name))

  test('gives its kind, its size as shown and its credit', () => {
    expect(image).toMatchObject({ kind, width, height, credit })
  })

  test('comes out without place, device, owner, program, comment and names', () => {
    expect(fixture(name).toString('latin1')).toMatch(/secret/i)
    expect(Buffer.from(image.bytes).toString('latin1')).not.toMatch(/secret|ayesha|copyright|gps|xpacket/i)
  })

  test('is the same when cleaned again', () => {
    expect(Buffer.from(cleanImage(image.bytes).bytes).equals(image.bytes)).toBe(true)
  })

  test('is refused, or whole but for its last bytes, wherever it is cut', () => {
    const whole = fixture(name)
    for (let end = 1; end < whole.length; end += 7)
      try {
        cleanImage(whole.subarray(0, end))
      } catch (error) {
        expect(error).toMatchObject({ code: 'not-an-image' })
      }
  })

  test('is refused or cleaned, never a crash, with any byte changed', () => {
    const whole = fixture(name)
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0xff
      try {
        cleanImage(changed)
      } catch (error) {
        expect(error, `byte ${at}`).toMatchObject({
          code: expect.stringMatching(/^(?:not-an-image|too-large)$/),
        })
      }
    }
  })
})

test('the scan of a JPEG is the same bytes, its profile stays, its thumbnail goes, its turn is kept', () => {
  const [before, after] = [fixture('photo.jpg'), Buffer.from(cleanImage(fixture('photo.jpg')).bytes)]
  const scan = (jpeg: Buffer) => jpeg.subarray(jpeg.lastIndexOf(Buffer.from([0xff, 0xda])))
  const tables = (jpeg: Buffer) => jpeg.subarray(jpeg.lastIndexOf(Buffer.from([0xff, 0xdb])))
  expect(scan(after).equals(scan(before))).toBe(true)
  expect(tables(after).equals(tables(before))).toBe(true)
  expect(after.includes('TEST-COLOUR-ICC!')).toBe(true)
  const frames = (jpeg: Buffer) => jpeg.toString('latin1').split('\xff\xc0').length - 1
  expect([frames(before), frames(after)]).toEqual([2, 1])
  const tiff = after.subarray(after.indexOf('Exif\0\0') + 6)
  expect([tiff.readUInt16BE(8), tiff.readUInt16BE(10), tiff.readUInt16BE(18)]).toEqual([1, 0x0112, 6])
})

test('the thumbnail inside a JFIF header goes', () => {
  const jpeg = fixture('photo.jpg')
  const jfif = Buffer.from('\xff\xe0\0\x13JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01RGB', 'latin1')
  const rest = jpeg.subarray(4 + jpeg.readUInt16BE(4))
  const after = Buffer.from(cleanImage(Buffer.concat([jpeg.subarray(0, 2), jfif, rest])).bytes)
  expect(after.subarray(2, 20).toString('latin1')).toBe('\xff\xe0\0\x10JFIF\0\x01\x02\0\0\x01\0\x01\0\0')
  expect(after.toString('latin1', 20, 22)).toBe('\xff\xe1')
})

test('the pixels and profile of a PNG are the same chunks', () => {
  const chunksOf = (bytes: Uint8Array) => {
    const png = Buffer.from(bytes)
    const chunks: [string, string][] = []
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
      chunks.push([
        png.toString('latin1', at + 4, at + 8),
        png.toString('hex', at, at + 12 + png.readUInt32BE(at)),
      ])
    return chunks
  }
  const after = chunksOf(cleanImage(fixture('picture.png')).bytes)
  const kept = ['IHDR', 'iCCP', 'IDAT', 'IEND']
  expect(after.map(([type]) => type)).toEqual(expect.arrayContaining([...kept, 'eXIf']))
  const before = chunksOf(fixture('picture.png')).filter(([type]) => kept.includes(type))
  expect(after.filter(([type]) => kept.includes(type))).toEqual(before)
})

test('the pixels of an AVIF stay where they are', () => {
  const [before, after] = [fixture('photo.avif'), Buffer.from(cleanImage(fixture('photo.avif')).bytes)]
  expect(after.length).toBe(before.length)
  const changed = [...after.keys()].filter(at => after[at] !== before[at])
  const data = before.indexOf('mdat')
  expect(changed.filter(at => at > data).every(at => after[at] === 0)).toBe(true)
  expect(after.includes('Exif')).toBe(false)
})

test('the frames and the looping of a GIF stay', () => {
  const after = Buffer.from(cleanImage(fixture('moving.gif')).bytes)
  expect(after.includes('NETSCAPE2.0')).toBe(true)
  expect(after.includes('XMP DataXMP')).toBe(false)
  expect(after.toString('latin1').split('!\xf9').length).toBe(
    fixture('moving.gif').toString('latin1').split('!\xf9').length,
  )
})

test('what follows the end of a picture is dropped', () => {
  for (const name of ['photo.jpg', 'photo.webp', 'picture.png', 'moving.gif'] as const) {
    const hidden = Buffer.concat([fixture(name), Buffer.from('HIDDEN VIDEO')])
    expect(Buffer.from(cleanImage(hidden).bytes).equals(cleanImage(fixture(name)).bytes), name).toBe(true)
  }
})

test('a picture without metadata is stored byte for byte', () => {
  for (const name of NAMES) {
    const clean = cleanImage(fixture(name))
    expect(cleanImage(clean.bytes).credit).toBe('')
  }
})

test.each([
  ['nothing', '', 'empty'],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'not-an-image'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'not-an-image'],
  ['a PDF', '%PDF-1.7', 'not-an-image'],
  ['a HEIC', '\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'not-an-image'],
  ['only the start of a JPEG', '\xff\xd8\xff\xe0', 'not-an-image'],
  ['only the start of a PNG', '\x89PNG\r\n\x1a\n', 'not-an-image'],
  ['a GIF of no size', 'GIF89a\0\0\0\0\0\0\0;', 'not-an-image'],
])('%s is refused', async (_, text, code) => {
  const library = await aLibrary()
  await expect(library.addMedia(Buffer.from(text, 'latin1'))).rejects.toMatchObject({ code })
  expect(readdirSync(join(library.folder, 'media'))).toEqual([])
})

const heif = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}`), Buffer.alloc(64)])

test.each([
  ['a HEIC photo', heif('heic'), /HEIC photo.*JPEG/],
  ['another HEIC photo', heif('mif1'), /HEIC photo.*JPEG/],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', /SVG.*PNG/],
  [
    'a drawing with a head',
    '<?xml version="1.0"?>\n<!-- by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg/>',
    /SVG.*PNG/,
  ],
  ['a camera raw file', 'II*\0\x08\0\0\0', /camera raw.*JPEG/],
  ['a page', '<!doctype html><svg></svg>', /not a picture Copydesk can use/],
])('%s is refused with what to do about it', (_name, bytes, sentence) => {
  expect(() => cleanImage(Buffer.from(bytes))).toThrow(
    expect.objectContaining({ code: 'not-an-image', message: expect.stringMatching(sentence) }),
  )
})

test('a picture of 20,000 x 20,000 pixels is refused by its header, before anything decodes it', () => {
  const png = Buffer.from(fixture('picture.png'))
  const sized = (width: number, height: number) => {
    png.writeUInt32BE(width, 16)
    png.writeUInt32BE(height, 20)
    return png
  }
  expect(() => cleanImage(sized(20_000, 20_000))).toThrow(
    expect.objectContaining({
      code: 'too-large',
      message: expect.stringContaining('20,000 x 20,000 pixels'),
    }),
  )
  expect(cleanImage(sized(11_648, 8_736))).toMatchObject({ kind: 'png' })
})

test('a picture over 50 MB is refused', async () => {
  const library = await aLibrary()
  const large = Buffer.alloc(50 * 1024 * 1024 + 1)
  fixture('photo.jpg').copy(large)
  await expect(library.addMedia(large)).rejects.toMatchObject({ code: 'too-large' })
})

test('a picture is stored once by its content, and its file is inside the library', async () => {
  const library = await aLibrary()
  const [first, second] = await Promise.all([
    library.addMedia(fixture('photo.jpg')),
    library.addMedia(fixture('photo.jpg')),
  ])
  expect(second).toEqual(first)
  expect(first.name).toMatch(/^[0-9a-f]{64}\.jpg$/)
  expect(readdirSync(join(library.folder, 'media'))).toEqual([first.name])
  const path = library.mediaFile(first.name)
  expect(isAbsolute(path)).toBe(true)
  expect(readFileSync(path).equals(cleanImage(fixture('photo.jpg')).bytes)).toBe(true)
})

test('a stored picture that was damaged is written again when it is added again', async () => {
  const library = await aLibrary()
  const { name } = await library.addMedia(fixture('picture.png'))
  const whole = readFileSync(library.mediaFile(name))
  writeFileSync(library.mediaFile(name), 'rubbish')
  await library.addMedia(fixture('picture.png'))
  expect(readFileSync(library.mediaFile(name)).equals(whole)).toBe(true)
})

test.each([
  '',
  '..',
  '../newsroom.json',
  'newsroom.json',
  `${'a'.repeat(64)}.svg`,
  `/${'a'.repeat(64)}.png`,
  `${'A'.repeat(64)}.png`,
])('the name %j leads nowhere', async name => {
  const library = await aLibrary()
  expect(() => library.mediaFile(name)).toThrow(expect.objectContaining({ code: 'unsafe-path' }))
})

test('a picture that is not there is not found', async () => {
  const library = await aLibrary()
  expect(() => library.mediaFile(`${'a'.repeat(64)}.png`)).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  )
})

test('a picture that the disk refuses leaves nothing behind', async () => {
  const disk = new FaultyDisk()
  const library = await aLibrary({ files: disk.files })
  disk.fail('write', 'ENOSPC')
  await expect(library.addMedia(fixture('photo.jpg'))).rejects.toMatchObject({ code: 'not-saved' })
  expect(readdirSync(join(library.folder, 'media'))).toEqual([])
  disk.heal()
})
