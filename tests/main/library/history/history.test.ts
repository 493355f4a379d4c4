import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { articleShape } from '../../../../src/main/library/articleShape.ts'
import { inParallel } from '../../../../src/main/library/inParallel.ts'
import type { Library } from '../../../../src/main/library/Library.ts'
import { nodeFileSystem } from '../../../../src/main/library/nodeFileSystem.ts'
import { Revisions } from '../../../../src/main/library/Revisions.ts'
import type { Article } from '../../../../src/shared/article/Article.ts'
import { textOf } from '../../../../src/shared/document/textOf.ts'
import { aLibrary, reopened } from '../../../support/aLibrary.ts'
import { FaultyDisk } from '../../../support/FaultyDisk.ts'
import { writtenStory } from '../../../support/writtenStory.ts'

const MINUTE = 60_000
const START = Date.parse('2026-05-18T07:00:00Z')

/** A story with one kept version for each text, a quarter of an hour apart, by Amna Raza. */
async function written(texts: readonly string[], files = new FaultyDisk().files) {
  const clock = { now: START }
  const library = await aLibrary({ now: () => clock.now, files })
  let story = await library.createStory({ slugline: 'FLOOD', modifiedBy: 'Amna Raza' })
  const keep = async (change: Partial<Article>) => {
    clock.now += 15 * MINUTE
    story = await library.saveStory({ ...story, modifiedBy: 'Amna Raza', ...change })
    await library.settle()
    return story
  }
  for (const text of texts) await keep({ document: writtenStory('River', text) })
  const folder = join(library.folder, 'articles', story.id, 'revisions')
  return { library, id: story.id, clock, keep, folder }
}

const words = ({ document }: Article) => textOf(document).trim()

describe('the history of a story', () => {
  test('lists each version kept, newest first: when, who, how long, what came and went', async () => {
    const { library, id } = await written(['The river rose.', 'The river rose and fell.', 'The river fell.'])
    expect(await library.listVersions(id)).toEqual([
      version(4, { current: true, at: '2026-05-18T07:45:00.000Z', words: 4, added: 0, removed: 2 }),
      version(3, { at: '2026-05-18T07:30:00.000Z', words: 6, added: 2, removed: 0 }),
      version(2, { at: '2026-05-18T07:15:00.000Z', words: 4, added: 4, removed: 0 }),
    ])
  })

  test('holds the story as it is now, also before its version is kept', async () => {
    const { library, id, clock } = await written(['One.'])
    const story = await library.readStory(id)
    clock.now += MINUTE
    await library.saveStory({
      ...story,
      modifiedBy: 'Nadia Shah',
      document: writtenStory('River', 'One two.'),
    })
    expect((await library.listVersions(id))[0]).toEqual(
      version(3, { current: true, at: '2026-05-18T07:16:00.000Z', by: 'Nadia Shah', words: 3, added: 1 }),
    )
  })

  test('marks where it was approved and published', async () => {
    const { library, id, keep } = await written(['One.'])
    const approved = {
      status: 'approved',
      by: 'Nadia Shah',
      at: '2026-05-18T12:30:00+05:00',
      note: '',
    } as const
    await keep({ status: 'approved', history: [approved] })
    await keep({ document: writtenStory('River', 'One, corrected.') })
    const at = '2026-05-18T13:00:00+05:00'
    await library.recordPublication(id, { profile: 'hugo', at, seq: 4, files: [] })
    await keep({ document: writtenStory('River', 'One, corrected again.') })
    expect((await library.listVersions(id)).map(({ seq, marks }) => [seq, marks])).toEqual([
      [6, []],
      [5, ['published']],
      [4, []],
      [3, ['approved']],
      [2, []],
    ])
    expect((await library.listVersions(id))[1]).toMatchObject({ at, added: 0, removed: 0 })
  })

  test('gives any version back as it was', async () => {
    const { library, id } = await written(['One.', 'One two.'])
    expect(words(await library.readVersion(id, 2))).toBe('River  One.')
    expect(words(await library.readVersion(id, 3))).toBe('River  One two.')
    await expect(library.readVersion(id, 99)).rejects.toMatchObject({ code: 'unknown-version' })
    await expect(library.readVersion('01M853H54MYPTQKMYCP31CTKS4', 1)).rejects.toMatchObject({
      code: 'unknown-story',
    })
  })

  test('lists a damaged version as damaged and hides no other', async () => {
    const { library, id, folder } = await written(['One.', 'One two.', 'One two three.'])
    await library.listVersions(id)
    const whole = readFileSync(join(folder, '3.json.gz'))
    for (const damaged of [
      Buffer.alloc(0),
      Buffer.alloc(whole.length),
      whole.subarray(0, 90),
      Buffer.from('[]'),
    ]) {
      writeFileSync(join(folder, '3.json.gz'), damaged)
      const versions = await library.listVersions(id)
      expect(versions.map(({ seq, state }) => [seq, state])).toEqual([
        [4, 'whole'],
        [3, 'damaged'],
        [2, 'whole'],
      ])
      expect(versions[0]).toMatchObject({ added: 2, removed: 0 })
      await expect(library.readVersion(id, 3)).rejects.toMatchObject({ code: 'damaged' })
      await expect(library.restoreVersion(id, 3, '')).rejects.toMatchObject({ code: 'damaged' })
    }
    expect(words(await library.readStory(id))).toBe('River  One two three.')
  })

  test('is read from its summaries, not from every version; damaged or missing ones are made anew', async () => {
    const disk = new FaultyDisk()
    const { library, id, folder } = await written(['One.', 'One two.', 'One two three.'], disk.files)
    const listed = await library.listVersions(id)
    await library.close()
    const summaries = join(folder, 'summaries.json')
    const whole = readFileSync(summaries)
    const opened = async () => reopened(library.folder, { files: disk.files })
    const readings = () => disk.calls.filter(call => call === 'read').length

    const again = await opened()
    await again.readStory(id)
    const before = readings()
    expect(await again.listVersions(id)).toEqual(listed)
    // The story itself and its summaries; no version.
    expect(readings() - before).toBe(2)
    await again.close()

    for (const bytes of [Buffer.alloc(0), whole.subarray(0, 200), Buffer.from('{"a":1}'), null]) {
      if (bytes) writeFileSync(summaries, bytes)
      else rmSync(summaries)
      const library = await opened()
      expect(await library.listVersions(id)).toEqual(listed)
      expect(readFileSync(summaries)).toEqual(whole)
      await library.close()
    }
  })

  test('is shown of a library open for reading only, and nothing is written there', async () => {
    const { library, id, folder } = await written(['One.', 'One two.'])
    await library.close()
    const readOnly = await reopened(library.folder, { readOnly: true })
    expect((await readOnly.listVersions(id)).map(({ seq }) => seq)).toEqual([3, 2])
    expect(existsSync(join(folder, 'summaries.json'))).toBe(false)
    await expect(readOnly.restoreVersion(id, 2, '')).rejects.toMatchObject({ code: 'library-read-only' })
    await expect(readOnly.nameVersion(id, 2, 'A', '')).rejects.toMatchObject({ code: 'library-read-only' })
  })
})

describe('putting an earlier version back', () => {
  test('makes a new version of its words; the one before is kept and can be put back in turn', async () => {
    const { library, id, clock } = await written(['One.', 'One two.'])
    clock.now += MINUTE
    const restored = await library.restoreVersion(id, 2, 'Nadia Shah')
    expect(restored).toMatchObject({
      seq: 4,
      modifiedBy: 'Nadia Shah',
      modifiedAt: '2026-05-18T07:31:00.000Z',
    })
    expect(words(await library.readStory(id))).toBe('River  One.')
    expect(words(await library.restoreVersion(id, 3, 'Nadia Shah'))).toBe('River  One two.')
    expect((await library.listVersions(id)).map(({ seq }) => seq)).toEqual([5, 4, 3, 2])
  })

  test('keeps the words of this very moment, whose version was not kept yet', async () => {
    const { library, id } = await written(['One.', 'One two.'])
    const story = await library.readStory(id)
    await library.saveStory({ ...story, document: writtenStory('River', 'Just now.') })
    await library.restoreVersion(id, 2, '')
    await library.close()
    const again = await reopened(library.folder)
    expect(words(await again.readVersion(id, 4))).toBe('River  Just now.')
  })

  test('changes what describes the words, not where the story stands', async () => {
    const { library, id, keep } = await written(['One.'])
    const at = '2026-05-18T12:30:00+05:00'
    const standing = {
      status: 'approved',
      history: [{ status: 'approved', by: 'Nadia Shah', at, note: '' }],
      embargo: '2026-06-01T06:00:00+05:00',
      legalHold: true,
      notForPublication: true,
      slug: 'river',
      corrections: [{ text: 'A metre, not two.', at, by: 'Nadia Shah' }],
    } as const
    await keep({
      ...standing,
      history: [...standing.history],
      corrections: [...standing.corrections],
      kicker: 'Flood',
      tags: ['Indus'],
    })
    await library.recordPublication(id, { profile: 'hugo', at, seq: 3, files: [] })
    const restored = await library.restoreVersion(id, 2, '')
    expect(restored).toMatchObject({ ...standing, publishedAt: at, kicker: '', tags: [] })
    expect(restored.publications).toHaveLength(1)
  })

  test('that is no longer there, or whose place is full, changes nothing', async () => {
    const disk = new FaultyDisk()
    const { library, id } = await written(['One.', 'One two.'], disk.files)
    await expect(library.restoreVersion(id, 1, '')).rejects.toMatchObject({ code: 'unknown-version' })
    disk.fail('sync', 'ENOSPC')
    await expect(library.restoreVersion(id, 2, '')).rejects.toMatchObject({ code: 'not-saved' })
    disk.heal()
    expect(words(await library.readStory(id))).toBe('River  One two.')
    expect(await library.restoreVersion(id, 2, '')).toMatchObject({ modifiedBy: '' })
  })
})

describe('the name of a version', () => {
  test('is given, changed and taken away, and is there after opening again', async () => {
    const { library, id } = await written(['One.', 'One two.'])
    const names = async (of: Library) =>
      (await of.listVersions(id)).map(({ seq, name, marks }) => [seq, name, marks])
    await library.nameVersion(id, 2, '  As filed ', 'Amna Raza')
    await library.nameVersion(id, 3, 'With the second word', 'Amna Raza')
    expect(await names(library)).toEqual([
      [3, 'With the second word', ['named']],
      [2, 'As filed', ['named']],
    ])
    await library.nameVersion(id, 3, 'مکمل', 'Amna Raza')
    await library.nameVersion(id, 2, '', 'Amna Raza')
    await library.nameVersion(id, 2, '', 'Amna Raza')
    await library.close()
    expect(await names(await reopened(library.folder))).toEqual([
      [3, 'مکمل', ['named']],
      [2, null, []],
    ])
  })

  test('keeps the version of this moment at once', async () => {
    const { library, id, folder } = await written(['One.'])
    const story = await library.readStory(id)
    const saved = await library.saveStory({ ...story, document: writtenStory('River', 'Now.') })
    await library.nameVersion(id, saved.seq, 'Now', '')
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['3.json.gz', '3.name.json']))
    await expect(library.nameVersion(id, 77, 'Never was', '')).rejects.toMatchObject({
      code: 'unknown-version',
    })
  })

  test('that is damaged is still a name, and never hides the version', async () => {
    const { library, id, folder } = await written(['One.', 'One two.'])
    await library.nameVersion(id, 2, 'As filed', '')
    writeFileSync(join(folder, '2.name.json'), '')
    expect((await library.listVersions(id))[1]).toMatchObject({ name: '', marks: ['named'], words: 2 })
  })

  test('that the disk refuses is not there, and the one before stays', async () => {
    const disk = new FaultyDisk()
    const { library, id } = await written(['One.', 'One two.'], disk.files)
    await library.nameVersion(id, 2, 'As filed', '')
    for (const call of ['create', 'write', 'sync', 'rename', 'syncFolder'] as const) {
      disk.fail(call, 'EIO', { about: 'revisions' })
      await expect(library.nameVersion(id, 2, 'Other', '')).rejects.toMatchObject({ code: 'not-saved' })
      disk.heal()
      if (call !== 'syncFolder')
        expect((await library.listVersions(id))[1]).toMatchObject({ name: 'As filed' })
      await library.nameVersion(id, 2, 'As filed', '')
    }
  })
})

describe('versions that grow old', () => {
  test('are thinned in the background after a new one was kept; named, published and newest ones stay', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const { library, id, clock, keep } = await written(Array.from({ length: 9 }, (_, n) => `Text ${n}.`))
    await library.nameVersion(id, 4, 'As filed', '')
    await library.recordPublication(id, {
      profile: 'hugo',
      at: '2026-05-18T14:30:00+05:00',
      seq: 10,
      files: [],
    })
    clock.now += 10 * 24 * 60 * MINUTE
    await keep({ document: writtenStory('River', 'Ten days later.') })
    await vi.advanceTimersByTimeAsync(31_000)
    vi.useRealTimers()
    await vi.waitFor(async () =>
      expect((await library.listVersions(id)).map(({ seq }) => seq)).toEqual([12, 11, 10, 4]),
    )
    expect((await library.listVersions(id))[0]).toMatchObject({ words: 4, added: 3, removed: 2 })
    expect(words(await library.readVersion(id, 4))).toBe('River  Text 2.')
  })

  test('stay when the newest ones are damaged: what repair would need is never taken', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const { library, id, clock, keep, folder } = await written(['A.', 'B.', 'C.', 'D.'])
    clock.now += 10 * 24 * 60 * MINUTE
    await keep({ document: writtenStory('River', 'Later.') })
    for (const seq of [3, 4, 5, 6]) writeFileSync(join(folder, `${seq}.json.gz`), 'damaged')
    await vi.advanceTimersByTimeAsync(31_000)
    vi.useRealTimers()
    await library.settle()
    expect(
      readdirSync(folder)
        .filter(name => name.endsWith('.gz'))
        .toSorted(),
    ).toEqual([2, 3, 4, 5, 6].map(seq => `${seq}.json.gz`))
    await library.close()
    writeFileSync(join(library.folder, 'articles', id, 'article.json'), 'damaged')
    const mended = await reopened(library.folder)
    expect(words(await mended.readStory(id))).toBe('River  A.')
  })
})

test('a thousand versions of one story are listed from their summaries, each unpacked only once', async () => {
  const disk = new FaultyDisk()
  const { library, id, folder } = await written(['One.'], disk.files)
  const story = await library.readStory(id)
  await library.close()
  const quick = {
    ...nodeFileSystem,
    syncFolder: async () => undefined,
    create: async (path: string) => ({ ...(await nodeFileSystem.create(path)), sync: async () => undefined }),
  }
  const kept = new Revisions(quick, folder, id, articleShape)
  await inParallel(
    Array.from({ length: 1_000 }, (_, n) => n + 100),
    8,
    async seq => {
      const modifiedAt = new Date(START + seq * MINUTE).toISOString()
      await kept.keep({
        seq,
        body: { ...story, seq, modifiedAt, document: writtenStory('River', `Text ${seq}.`) },
      })
    },
  )
  const again = await reopened(library.folder, { files: disk.files })
  const first = await again.listVersions(id)
  expect(first).toHaveLength(1_001)
  await again.close()
  const later = await reopened(library.folder, { files: disk.files })
  await later.readStory(id)
  const before = disk.calls.filter(call => call === 'read').length
  expect(await later.listVersions(id)).toEqual(first)
  expect(disk.calls.filter(call => call === 'read').length - before).toBeLessThan(4)
}, 120_000)

function version(seq: number, fields: object) {
  return {
    ...{ state: 'whole', seq, current: false, name: null, marks: [], at: '', by: 'Amna Raza', words: 0 },
    ...{ added: 0, removed: 0, status: 'draft' },
    ...fields,
  }
}
