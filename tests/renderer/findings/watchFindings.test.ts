import type { Editor } from '@tiptap/core'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findingsIn, findingsPlugin } from '../../../src/renderer/editor/findings/findingsPlugin.ts'
import type { FindingsConfig } from '../../../src/renderer/findings/FindingsConfig.ts'
import { watchFindings } from '../../../src/renderer/findings/watchFindings.ts'
import type { TextFinding } from '../../../src/shared/findings/TextFinding.ts'
import { page } from '../editor/support/page.ts'

const CONFIG: FindingsConfig = {
  language: 'en',
  english: 'british',
  spelling: true,
  grammar: true,
  words: new Set(),
  ignored: [],
  rules: [],
}

/** Marks 'teh' and 'Khipro'. */
function spellingOf(text: string): TextFinding[] {
  return [...text.matchAll(/\b(?:teh|Khipro)\b/g)].map(match => ({
    kind: 'spelling',
    rule: 'SpellCheck',
    from: match.index,
    to: match.index + match[0].length,
    words: match[0],
    message: '',
    suggestions: [],
  }))
}

/** A page without a window, and a checker that answers at once or when it is let. */
function open(...paragraphs: string[]) {
  const { doc } = page('Water', 'Growers wait', ...paragraphs)
  const listeners = new Set<(event: { transaction: Transaction }) => void>()
  const fake = {
    isDestroyed: false,
    current: EditorState.create({ doc, plugins: [findingsPlugin()] }),
    get state(): EditorState {
      if (fake.isDestroyed) throw new Error('The page is gone.')
      return fake.current
    },
    view: {
      composing: false,
      dispatch(transaction: Transaction) {
        fake.current = fake.state.apply(transaction)
        for (const listener of listeners) listener({ transaction })
      },
    },
    on: (_name: string, listener: (event: { transaction: Transaction }) => void) => listeners.add(listener),
    off: (_name: string, listener: (event: { transaction: Transaction }) => void) =>
      listeners.delete(listener),
  }
  Object.defineProperty(fake.view, 'state', { get: () => fake.state })
  const asked: string[][] = []
  const hold = { until: Promise.resolve() }
  const browser: { caret: number | null } = { caret: null }
  const reported: unknown[] = []
  let told = 0
  const watch = watchFindings(fake as unknown as Editor, CONFIG, {
    spelling: {
      check: async (_english, texts) => {
        asked.push([...texts])
        await hold.until
        return texts.map(spellingOf)
      },
      stop: () => undefined,
    },
    style: { check: async () => ({ found: [], stopped: [], broken: [] }), stop: () => undefined },
    sight: editor => ({ from: 0, to: editor.state.doc.content.size }),
    readCaret: ({ state, view }) => {
      if (browser.caret === null) return
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, browser.caret)))
    },
    tell: () => {
      told += 1
    },
    rest: () => undefined,
    report: error => reported.push(error),
  })
  const shown = () =>
    findingsIn(fake.current)
      .underlined.find()
      .map(({ spec }) => spec.finding.words)
  const write = (words: string, at: number) => fake.view.dispatch(fake.state.tr.insertText(words, at))
  return { fake, watch, asked, hold, browser, reported, shown, write, told: () => told }
}

const rest = () => vi.advanceTimersByTimeAsync(3000)

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('a story is looked through once, and then only the block that was written in', async () => {
  const { asked, shown, write, fake } = open('teh first', 'in Khipro', 'third')
  await rest()
  expect(asked.flat()).toEqual(['Water', 'Growers wait', 'teh first', 'in Khipro', 'third'])
  expect(shown()).toEqual(['teh', 'Khipro'])
  asked.length = 0
  write('teh ', fake.current.doc.content.size - 1 - 'third'.length)
  await rest()
  expect(asked.flat()).toEqual(['teh third'])
  expect(shown()).toEqual(['teh', 'Khipro', 'teh'])
})

test('underlining leaves the caret where a key has just put it', async () => {
  const { fake, browser, shown } = open('teh first')
  browser.caret = 4
  await rest()
  expect(shown()).toEqual(['teh'])
  expect(fake.current.selection.head).toBe(4)
})

test('a pause in which nothing else was found draws nothing', async () => {
  const { fake, watch, shown } = open('teh first', 'second')
  await rest()
  const drawn = fake.current
  watch.moved()
  await rest()
  expect(fake.current).toBe(drawn)
  watch.configure({ ...CONFIG, words: new Set(['teh']) })
  await rest()
  expect(shown()).toEqual([])
})

test('nothing is asked while the writer writes', async () => {
  const { asked, write, fake } = open('first')
  await rest()
  asked.length = 0
  for (let key = 0; key < 20; key++) {
    write('x', fake.current.doc.content.size - 1)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(asked).toEqual([])
  await rest()
  expect(asked.flat()).toEqual([`first${'x'.repeat(20)}`])
})

test('a word that is taught is no more marked, without another look, and is again when it is forgotten', async () => {
  const { asked, shown, watch } = open('teh Khipro')
  await rest()
  asked.length = 0
  watch.configure({ ...CONFIG, words: new Set(['Khipro']) })
  await rest()
  expect(shown()).toEqual(['teh'])
  watch.configure(CONFIG)
  await rest()
  expect(shown()).toEqual(['teh', 'Khipro'])
  expect(asked).toEqual([])
})

test('another kind of English has the story looked through anew, and answers to the first are not used', async () => {
  const { asked, shown, watch, hold } = open('teh end')
  const { promise, resolve } = Promise.withResolvers<void>()
  hold.until = promise
  await rest()
  watch.configure({ ...CONFIG, english: 'american' })
  resolve()
  await rest()
  expect(asked.filter(texts => texts.includes('teh end'))).toHaveLength(2)
  expect(shown()).toEqual(['teh'])
})

test('a story left while it is looked through ends in silence, whichever of the two goes first', async () => {
  const { fake, hold, reported, told, watch } = open('teh end')
  const { promise, resolve } = Promise.withResolvers<void>()
  hold.until = promise
  await rest()
  const before = told()
  fake.isDestroyed = true
  resolve()
  await rest()
  watch.stop()
  await rest()
  expect(reported).toEqual([])
  expect(told()).toBe(before)
})
