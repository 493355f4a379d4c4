import { execFile, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const PROGRAM = resolve('src/main/cli/index.ts')

const run = (...words: string[]) =>
  promisify(execFile)(process.execPath, [PROGRAM, ...words]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )

test('the program answers on its own streams and with its exit code', async () => {
  const base = temporaryFolder()
  const library = join(base, 'library')
  await writeFile(join(base, 'a.md'), '# A first story\n\nIt has words.\n')
  const imported = await run('import', join(base, 'a.md'), '--library', library)
  expect(imported).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^[0-9A-Z]{26}\tA first story\n$/),
  })
  const gone = await run('import', join(base, 'gone.md'), '--library', library)
  expect(gone).toEqual({
    code: 1,
    stdout: '',
    stderr: `copydesk: There is no file ${join(base, 'gone.md')}.\n`,
  })
  expect((await run('frobnicate')).code).toBe(2)
})

test('of two that write to one library at once, each does its work or says why not', async () => {
  const base = temporaryFolder()
  const library = await createLibrary(join(base, 'library'), EMPTY_NEWSROOM)
  await library.close()
  for (const name of ['a', 'b']) await writeFile(join(base, `${name}.md`), `# Story ${name}\n\nWords.\n`)
  const both = await Promise.all(
    ['a', 'b'].map(name => run('import', join(base, `${name}.md`), '--library', library.folder)),
  )
  const done = both.filter(({ code }) => code === 0)
  for (const { stderr } of both.filter(({ code }) => code !== 0))
    expect(stderr).toMatch(/^copydesk: [^\n]+\n$/)
  expect(done.length).toBeGreaterThan(0)
  const { stdout } = await run('list', '--library', library.folder)
  expect(stdout.trimEnd().split('\n')).toHaveLength(done.length)
})

test('a reader that goes away early is no error', async () => {
  const base = temporaryFolder()
  const library = await createLibrary(join(base, 'library'), EMPTY_NEWSROOM)
  for (let story = 0; story < 800; story += 1)
    await library.createStory({ slugline: `STORY ${'x'.repeat(200)} ${story}` })
  await library.close()
  const listing = spawn(process.execPath, [PROGRAM, 'list', '--json', '--library', library.folder])
  let told = ''
  listing.stderr.on('data', data => {
    told += data
  })
  listing.stdout.once('data', () => listing.stdout.destroy())
  const code = await new Promise(done => listing.on('close', done))
  expect({ code, told }).toEqual({ code: 0, told: '' })
})
