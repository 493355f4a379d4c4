import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SAMPLE_PICTURES } from '../../../src/shared/samples/samplePictures.ts'
import { media, nodesIn, prose, stories } from './theLibrary.ts'

const figuresOf = (story: (typeof stories)[number]) =>
  nodesIn(story.document).filter(node => node.type === 'figure')
const figures = stories.flatMap(figuresOf)

test.each(SAMPLE_PICTURES)('%s is a JPEG of at most 250 kB without metadata, and in a story', picture => {
  const bytes = readFileSync(new URL(`../../../resources/samples/${picture}`, import.meta.url))
  expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff')
  expect(bytes.includes('Exif')).toBe(false)
  expect(bytes.length).toBeLessThanOrEqual(250_000)
  expect(figures.map(figure => figure.attrs?.media)).toContain(media[picture].name)
})

test('each figure has a caption, a credit, its size, and words for those who cannot see it', () => {
  for (const figure of figures) {
    expect(prose(figure)).toMatch(/.{20}/)
    expect(figure.attrs).toMatchObject({
      credit: expect.stringMatching(/: /),
      alt: expect.stringMatching(/.{40}/),
      width: 1600,
      height: 1067,
    })
  }
})

test('a lead image is a picture of its own story', () => {
  const led = stories.filter(story => story.leadImage !== null)
  expect(led.length).toBeGreaterThan(3)
  for (const story of led)
    expect(figuresOf(story).map(figure => figure.attrs?.media)).toContain(story.leadImage)
})
