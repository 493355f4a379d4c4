import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../src/main/desktop/contentSecurityPolicy.ts'
import { serveApp } from '../../../src/main/desktop/serveApp.ts'
import { Refusal } from '../../../src/shared/Refusal.ts'

let serve: (request: Request) => Promise<Response>
const get = (path: string) => serve(new Request(`app://copydesk${path}`))

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-serve-'))
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true })
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html><title>Copydesk</title>')
  await writeFile(join(folder, 'renderer', 'assets', 'main.js'), 'export {}')
  await writeFile(join(folder, 'renderer', 'notes.secret'), 'not a kind the app serves')
  await writeFile(join(folder, 'outside.html'), 'outside')
  await writeFile(join(folder, 'photo.jpg'), 'picture')
  serve = serveApp({
    rendererFolder: join(folder, 'renderer'),
    mediaFile: name => {
      if (name !== 'known.jpg') throw new Refusal('not-found', 'No such picture.')
      return join(folder, 'photo.jpg')
    },
    preview: async path => (path === 'token/page.html' ? new Response('preview') : null),
    developmentServer: null,
  })
})

describe('the app scheme', () => {
  it('serves the window with the content security policy on the answer itself', async () => {
    for (const path of ['/', '/index.html', '/assets/main.js']) {
      const answer = await get(path)
      expect(answer.status, path).toBe(200)
      expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('never leaves its folder', async () => {
    for (const path of [
      '/..%2foutside.html',
      '/%2e%2e/outside.html',
      '/assets/..%2f..%2foutside.html',
      '/..%5coutside.html',
      '/%00index.html',
      '//etc/hostname',
      '/assets/../../outside.html',
    ]) {
      const answer = await get(path)
      expect(answer.status, path).toBeGreaterThanOrEqual(400)
      expect(await answer.text(), path).toBe('')
    }
  })

  it('answers an address that cannot be decoded with a refusal, not a failure', async () => {
    expect((await get('/%E0%A4%A')).status).toBe(400)
  })

  it('serves only kinds of file it knows', async () => {
    expect((await get('/notes.secret')).status).toBe(404)
  })

  it('answers nothing but GET', async () => {
    const answer = await serve(new Request('app://copydesk/index.html', { method: 'POST', body: 'x' }))
    expect(answer.status).toBe(405)
  })

  it('serves pictures of the library, and no others', async () => {
    const known = await get('/media/known.jpg')
    expect([known.status, known.headers.get('content-type'), await known.text()]).toEqual([
      200,
      'image/jpeg',
      'picture',
    ])
    expect((await get('/media/unknown.jpg')).status).toBe(404)
  })

  it('serves the page being previewed, and nothing beside it', async () => {
    expect(await (await get('/preview/token/page.html')).text()).toBe('preview')
    expect((await get('/preview/guess/page.html')).status).toBe(404)
  })
})
