import type { IpcMain } from 'electron'
import { describe, expect, it } from 'vitest'
import { type Handlers, handleChannels } from '../../../src/main/desktop/handleChannels.ts'
import { CHANNELS } from '../../../src/shared/bridge.ts'
import { Refusal } from '../../../src/shared/Refusal.ts'

type Listener = (event: unknown, channel: unknown, input: unknown) => Promise<unknown>

const page = { id: 1 }
const ownFrame = { url: 'app://copydesk/index.html', parent: null }

/** The loop with handlers that only note what reached them. */
function open(handlers: Partial<Record<string, (input: never) => Promise<unknown>>>) {
  const reached: unknown[] = []
  const logged: string[] = []
  let listener: Listener = async () => undefined
  const ipcMain = {
    handle: (_name: string, added: Listener) => {
      listener = added
    },
  } as unknown as IpcMain
  const noting = Object.fromEntries(
    Object.keys(CHANNELS).map(channel => [
      channel,
      handlers[channel] ?? (async (input: unknown) => void reached.push([channel, input])),
    ]),
  ) as unknown as Handlers
  handleChannels(ipcMain, () => page as never, Promise.resolve(noting), {
    failure: where => logged.push(where),
  })
  const ask = (channel: unknown, input: unknown, event: object = { sender: page, senderFrame: ownFrame }) =>
    listener(event, channel, input)
  return { ask, reached, logged }
}

const refused = { ok: false, error: { code: 'invalid-request' } }

describe('a call of the window', () => {
  it('reaches its handler with what was checked', async () => {
    const { ask, reached } = open({})
    const input = { id: '01J00000000000000000000000', caret: 4 }
    expect(await ask('session:place', input)).toEqual({ ok: true, value: undefined })
    expect(reached).toEqual([['session:place', input]])
  })

  it.each([
    ['a frame inside the page', { sender: page, senderFrame: { ...ownFrame, parent: ownFrame } }],
    ['another page', { sender: { id: 2 }, senderFrame: ownFrame }],
    ['another origin', { sender: page, senderFrame: { ...ownFrame, url: 'https://example.org/' } }],
    [
      'an origin that only begins alike',
      { sender: page, senderFrame: { ...ownFrame, url: 'app://copydesk.evil/' } },
    ],
    ['a frame that has gone', { sender: page, senderFrame: null }],
  ])('is refused from %s', async (_who, event) => {
    const { ask, reached } = open({})
    expect(await ask('session:get', undefined, event)).toMatchObject(refused)
    expect(reached).toEqual([])
  })

  it.each([
    ['an unknown channel', 'story:burn', {}],
    ['a name of every object', 'constructor', {}],
    ['no channel at all', { toString: (): string => 'session:get' }, undefined],
  ])('is refused for %s', async (_what, channel, input) => {
    const { ask, reached } = open({})
    expect(await ask(channel, input)).toMatchObject(refused)
    expect(reached).toEqual([])
  })

  it.each([
    ['story:read', { id: '../../etc/passwd' }],
    ['story:read', {}],
    ['session:place', { id: '01J00000000000000000000000', caret: -1 }],
    [
      'publish:run',
      { id: '01J00000000000000000000000', profile: 'exe', folder: '/tmp', replaceForeign: false },
    ],
    ['media:add', { bytes: 'not bytes' }],
    ['session:settings', { theme: '<script>' }],
  ])('of %s is refused in the wrong shape', async (channel, input) => {
    const { ask, reached } = open({})
    expect(await ask(channel, input)).toMatchObject(refused)
    expect(reached).toEqual([])
  })

  it('answers a refusal with its own sentence', async () => {
    const { ask } = open({
      'session:get': async () => {
        throw new Refusal('no-library', 'No library is open; choose one first.')
      },
    })
    expect(await ask('session:get', undefined)).toEqual({
      ok: false,
      error: { code: 'no-library', message: 'No library is open; choose one first.' },
    })
  })

  it('keeps the inner workings of a surprise to the log', async () => {
    const { ask, logged } = open({
      'session:get': async () => {
        throw new TypeError('secret words of a story')
      },
    })
    const answer = JSON.stringify(await ask('session:get', undefined))
    expect(answer).toContain('unexpected')
    expect(answer).not.toMatch(/secret|TypeError|\.ts/)
    expect(logged).toEqual(['channel session:get'])
  })
})
