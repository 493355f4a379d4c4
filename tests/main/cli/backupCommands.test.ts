import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { commandLineRun } from '../../support/commandLineRun.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

async function aNewsroom() {
  const library = await aLibrary()
  await library.createStory({ document: writtenStory('Bridge opens', 'At noon.') })
  return library
}

const valueIn = (out: readonly string[], name: string) =>
  out.find(line => line.startsWith(`${name}\t`))?.slice(name.length + 1) ?? ''

test('a backup of a library that is open elsewhere, checked and restored, each in one command', async () => {
  const library = await aNewsroom()
  const to = temporaryFolder()
  const made = await commandLineRun('backup', library.folder, '--to', to)
  expect(made).toMatchObject({ code: 0, told: [] })
  const file = valueIn(made.out, 'backup')
  expect(await readdir(to)).toEqual([file.slice(to.length + 1)])
  expect(made.out).toContain('stories\t1')

  const checked = await commandLineRun('backup', '--check', file)
  expect(checked).toMatchObject({ code: 0, told: [] })
  expect(checked.out).toContain('whole\tyes')

  const folder = join(temporaryFolder(), 'New')
  const restored = await commandLineRun('restore', file, folder)
  expect(restored).toMatchObject({ code: 0, told: [] })
  expect(restored.out[0]).toBe(`library\t${folder}`)
  expect((await reopened(folder)).rows).toEqual(library.rows)
})

test('without a folder the backup goes beside the library, and --keep clears away the oldest', async () => {
  const library = await aNewsroom()
  for (let count = 0; count < 3; count += 1) await commandLineRun('backup', library.folder)
  const { code, out } = await commandLineRun('backup', library.folder, '--keep', '1', '--json')
  expect(code).toBe(0)
  const { file, removed, stories } = JSON.parse(out.join('\n'))
  expect(stories).toBe(1)
  expect(dirname(file)).toBe(dirname(library.folder))
  expect(removed).toHaveLength(3)
  expect(await readdir(dirname(library.folder))).toHaveLength(2)
})

test('what is wrong with a backup is said line by line, with exit code 1', async () => {
  const library = await aNewsroom()
  const { out } = await commandLineRun('backup', library.folder, '--to', temporaryFolder())
  const file = valueIn(out, 'backup')
  const bytes = await readFile(file)
  const at = bytes.indexOf('article.json') + 'article.json'.length + 20
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(file, bytes)

  const checked = await commandLineRun('backup', '--check', file)
  expect(checked.code).toBe(1)
  expect(checked.out).toContain('whole\tno')
  expect(checked.told).toEqual([expect.stringMatching(/^copydesk: articles\/.* is damaged in the backup\.$/)])
  const json = await commandLineRun('backup', '--check', file, '--json')
  expect(JSON.parse(json.out.join('\n'))).toMatchObject({ whole: false, faults: [{ why: 'damaged' }] })

  const folder = join(temporaryFolder(), 'New')
  const refused = await commandLineRun('restore', file, folder)
  expect(refused).toMatchObject({ code: 1, out: [] })
  expect(refused.told).toEqual([expect.stringContaining('Nothing was changed.')])
  const part = await commandLineRun('restore', file, folder, '--partial')
  expect(part).toMatchObject({ code: 1, told: checked.told })
  expect(part.out[0]).toBe(`library\t${folder}`)
})

test('a damaged story in the library does not stop the backup, and is named', async () => {
  const library = await aNewsroom()
  await library.close()
  const path = `articles/${library.rows[0]?.id}/article.json`
  await writeFile(join(library.folder, path), '{}')
  const { code, told } = await commandLineRun('backup', library.folder, '--to', temporaryFolder())
  expect(code).toBe(1)
  expect(told).toEqual([
    `copydesk: ${path} is damaged in the library itself; it was copied as it is, with its earlier versions.`,
  ])
})

test.each([
  [['backup']],
  [['backup', 'a', 'b']],
  [['backup', 'a', '--keep', '0']],
  [['backup', 'a', '--keep', 'many']],
  [['backup', 'a', '--check', 'b']],
  [['restore']],
  [['restore', 'a']],
  [['restore', 'a', 'b', 'c']],
])('wrong usage is exit code 2: %j', async words => {
  expect(await commandLineRun(...words)).toMatchObject({ code: 2, out: [], told: [expect.any(String)] })
})
