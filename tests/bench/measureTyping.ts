import { join } from 'node:path'
import type { BareEditor } from './blank-app/src/renderer/bare.ts'
import { buildBlankApp } from './support/blankApp.ts'
import { longParagraphs } from './support/longStory.ts'
import { median } from './support/median.ts'
import { openBare } from './support/openBare.ts'
import { openEverything } from './support/openEverything.ts'
import type { Row } from './support/Row.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'
import { typist } from './support/typist.ts'

const ROUNDS = 5
const KEYS = 40
const BARE = ['contenteditable', 'prosemirror', 'tiptap', 'codemirror'] as const satisfies BareEditor[]
const NAMES = { prosemirror: 'bare ProseMirror', tiptap: 'bare Tiptap', codemirror: 'CodeMirror 6' } as const

export const measureTyping = () => measure(50_000, 1.5)
export const measureLongTyping = () => measure(200_000, 1.35)

/**
 * P1: main-thread time per key in the middle of a long story, the whole app with everything on, against a bare
 * contenteditable with the same text in the same runtime; beside it, other bare editors. All take turns; the ratio is of
 * each round.
 */
function measure(words: number, target: number): Promise<Row[]> {
  return temporaryFolder(async folder => {
    buildBlankApp()
    const { app, page } = await openEverything(folder, words)
    const bare = await openBare(join(folder, 'bare'), BARE, longParagraphs(words))
    try {
      const typists = new Map([['app', await typist(page, KEYS)]])
      for (const [name, one] of bare.pages) typists.set(name, await typist(one, KEYS))
      const rounds: Map<string, number>[] = []
      for (let round = -1; round < ROUNDS; round += 1) {
        const times = new Map<string, number>()
        for (const [name, type] of typists) times.set(name, await type())
        if (round >= 0) rounds.push(times)
      }
      const ms = (name: string) => median(rounds.map(round => round.get(name) ?? Number.NaN))
      const ratio = (name: string) =>
        median(
          rounds.map(round => (round.get(name) ?? Number.NaN) / (round.get('contenteditable') ?? Number.NaN)),
        )
      const said = (name: string) =>
        `${ratio(name).toFixed(2)} (${ms(name).toFixed(2)} / ${ms('contenteditable').toFixed(2)} ms)`
      const others = Object.entries(NAMES).map(([name, called]) => `${called} ${said(name)}`)
      return [
        {
          figure: `P1 main-thread time a key, whole app with everything on / bare contenteditable, ${words.toLocaleString('en')} words`,
          measured: `${said('app')}; beside it ${others.join(', ')}`,
          target: `<= ${target}`,
          met: ratio('app') <= target,
        },
      ]
    } finally {
      await app.close()
      await bare.close()
    }
  })
}
