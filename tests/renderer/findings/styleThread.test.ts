import { expect, test } from 'vitest'
import { makeStyleThread } from '../../../src/renderer/findings/style/makeStyleThread.ts'
import type { StyleAnswer, StyleTask } from '../../../src/renderer/findings/style/StyleTask.ts'
import { finderOf } from '../../../src/shared/style/finderOf.ts'
import type { StyleRule } from '../../../src/shared/style/StyleRule.ts'

const PATIENCE_MS = 20

const rule = (id: string, pattern = id): StyleRule => ({
  id,
  pattern,
  regex: false,
  suggestion: '',
  reason: '',
  severity: 'warn',
  caseSensitive: false,
})

const text = { text: 'teh end', stretches: [{ from: 0, to: 7, language: 'en' }] }

/** Threads in which rules whose id begins with 'hangs' never come to an end. */
function threads() {
  let made = 0
  let ended = 0
  const open = () => {
    made += 1
    const wire = {
      onmessage: null as ((event: MessageEvent<StyleAnswer>) => void) | null,
      onerror: null,
      isOver: false,
      terminate() {
        ended += 1
        wire.isOver = true
      },
      postMessage({ turn, rules, texts, tells }: StyleTask) {
        const say = (data: StyleAnswer) => {
          if (!wire.isOver) wire.onmessage?.({ data } as MessageEvent<StyleAnswer>)
        }
        queueMicrotask(() => {
          say({ ready: true })
          for (const one of rules) {
            if (tells) say({ turn, begins: one.id })
            if (one.id.startsWith('hangs')) return
          }
          const found = texts.map(block => rules.flatMap(one => finderOf(one)(block)))
          say({ turn, found, broken: [] })
        })
      },
    }
    return wire as unknown as Worker
  }
  return { open, counts: () => ({ made, ended }) }
}

test('rules that end answer in one thread, which stays for the next task', async () => {
  const { open, counts } = threads()
  const thread = makeStyleThread(open, PATIENCE_MS)
  for (let task = 0; task < 3; task++) {
    const { found, stopped } = await thread.check([rule('teh'), rule('end')], [text])
    expect(found.map(ofText => ofText.map(({ words }) => words))).toEqual([['teh', 'end']])
    expect(stopped).toEqual([])
  }
  expect(counts()).toEqual({ made: 1, ended: 0 })
})

test('rules that never end are known by name, and the others still answer', async () => {
  const { open, counts } = threads()
  const thread = makeStyleThread(open, PATIENCE_MS)
  const rules = [rule('teh'), rule('hangs-1'), rule('end'), rule('hangs-2')]
  const { found, stopped } = await thread.check(rules, [text])
  expect(stopped).toEqual(['hangs-1', 'hangs-2'])
  expect(found.map(ofText => ofText.map(({ words }) => words))).toEqual([['teh', 'end']])
  expect(counts()).toEqual({ made: 4, ended: 3 })
})

test('a single rule that never ends leaves nothing found', async () => {
  const { open } = threads()
  const thread = makeStyleThread(open, PATIENCE_MS)
  expect(await thread.check([rule('hangs')], [text])).toEqual({ found: [[]], stopped: ['hangs'], broken: [] })
})
