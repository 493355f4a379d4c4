import type { Editor } from '@tiptap/core'
import { isHistoryTransaction } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { CheckedText } from '../../shared/findings/CheckedText.ts'
import { readBlock } from '../../shared/findings/readBlock.ts'
import { findingsIn, underline } from '../editor/findings/findingsPlugin.ts'
import { isSameUnderlines } from '../editor/findings/isSameUnderlines.ts'
import type { FindingSource } from '../editor/findings/makeFindingsBook.ts'
import { underlinesIn } from '../editor/findings/underlinesIn.ts'
import { englishPart, inEnglishPart } from './englishPart.ts'
import type { FindingsConfig } from './FindingsConfig.ts'
import { judgeBy } from './judgeBy.ts'
import type { SpellingThread } from './spelling/makeSpellingThread.ts'
import type { StyleThread } from './style/makeStyleThread.ts'

/** How long the writer rests before what was written is looked through. */
const PAUSE_MS = 450
/** Scrolling comes to rest before what came in sight is underlined. */
const SIGHT_MS = 90
/** How often the number of findings is told while a long story is still being looked through. */
const TELL_MS = 800
/** Characters of one task: a few hundred words, so that what is in sight never waits long. */
const TASK = { language: 3000, style: 20_000 } as const satisfies Record<FindingSource, number>

export type FindingsPorts = {
  readonly spelling: SpellingThread
  readonly style: StyleThread
  /** The part of the document in and near the sight. */
  sight(editor: Editor): { from: number; to: number }
  /** Takes over a caret the browser has moved and not told of yet. */
  readCaret(editor: Editor): void
  /** Something may be found that was not before, or no more. */
  tell(): void
  /** These rules came to no end, and rest until the story is opened anew or they are changed. */
  rest(ids: readonly string[]): void
  report(error: unknown): void
}

export type FindingsWatch = {
  configure(config: FindingsConfig): void
  /** Called when what is in sight has moved. */
  moved(): void
  stop(): void
}

type Task = { readonly block: Node; readonly text: CheckedText }

/**
 * Looks through an open story: what is in sight first, each block once, and again only when it was written in.
 * Nothing happens at a key but that a timer is set.
 */
export function watchFindings(editor: Editor, first: FindingsConfig, ports: FindingsPorts): FindingsWatch {
  const { book } = findingsIn(editor.state)
  let config = first
  /** Answers to what was asked before it rose are of no use. */
  let edition = { language: 0, style: 0 }
  let isOver = false
  /** The page may be gone a moment before it is said so. */
  const isGone = () => isOver || editor.isDestroyed
  let isTyping = false
  let held = false
  let rests = true
  let pause: ReturnType<typeof setTimeout> | undefined
  let drawing: ReturnType<typeof setTimeout> | undefined
  let telling: ReturnType<typeof setTimeout> | undefined
  const busy = { language: false, style: false }

  book.judgeBy(judgeBy(config))

  function note({ transaction }: { transaction: Transaction }) {
    if (transaction.docChanged) {
      // What undo brings back is not being written.
      isTyping = !isHistoryTransaction(transaction)
      later(PAUSE_MS)
    } else if (transaction.selectionSet && isTyping) {
      isTyping = false
      if (held) drawSoon(0)
    }
  }

  function later(after: number) {
    rests = false
    clearTimeout(pause)
    pause = setTimeout(() => {
      rests = true
      void sweep('style')
      void sweep('language')
      drawSoon(0)
      tellSoon(0)
    }, after)
  }

  async function sweep(source: FindingSource) {
    if (busy[source]) return
    busy[source] = true
    try {
      while (!isGone() && rests && (await step(source))) {
        drawSoon(30)
        tellSoon(TELL_MS)
      }
    } catch (error) {
      if (!isGone()) ports.report(error)
    } finally {
      busy[source] = false
      if (!isGone()) tellSoon(0)
    }
  }

  /** One task; false when everything has been looked through. */
  async function step(source: FindingSource): Promise<boolean> {
    if (source === 'style' && config.rules.length === 0) return false
    if (source === 'language' && !config.spelling && !config.grammar) return false
    const tasks = nextTasks(source)
    if (tasks.length === 0) return false
    const mine = edition[source]
    const found = await (source === 'style' ? checkStyle(tasks) : checkLanguage(tasks))
    if (isGone() || mine !== edition[source]) return !isGone()
    for (const [index, { block }] of tasks.entries()) book.put(source, block, found[index] ?? [])
    return true
  }

  async function checkStyle(tasks: readonly Task[]) {
    const { found, stopped, broken } = await ports.style.check(
      config.rules,
      tasks.map(({ text }) => text),
    )
    if (stopped.length + broken.length > 0) ports.rest([...stopped, ...broken])
    return found
  }

  async function checkLanguage(tasks: readonly Task[]) {
    const [{ text: sample }] = tasks as [Task]
    const { english: newsroom } = config
    const english = englishPart(sample, newsroom) ?? newsroom
    const failed = (error: unknown) => {
      // What the checker stumbles over is passed by: the rest of the story is still looked through.
      ports.report(error)
      return tasks.map(() => [])
    }
    const found = await ports.spelling
      .check(
        english,
        tasks.map(({ text }) => text.text),
      )
      .catch(failed)
    return tasks.map(({ text }, index) => inEnglishPart(text, english, newsroom, found[index] ?? []))
  }

  /** Blocks not looked through yet, what is in sight first; those of one task are of one kind of English. */
  function nextTasks(source: FindingSource): Task[] {
    const { doc } = editor.state
    const tasks: Task[] = []
    let room: number = TASK[source]
    let kind: string | null = null
    const take = (block: Node) => {
      if (!block.isTextblock) return room > 0
      if (room <= 0 || book.isChecked(source, block)) return false
      const text = readBlock(block, config.language)
      const english = source === 'language' ? englishPart(text, config.english) : 'any'
      if (text.stretches.length === 0 || english === null) book.put(source, block, [])
      else if (kind === null || kind === english) {
        kind = english
        room -= text.text.length
        tasks.push({ block, text })
      }
      return false
    }
    const { from, to } = ports.sight(editor)
    doc.nodesBetween(from, Math.min(to, doc.content.size), take)
    if (tasks.length === 0) doc.descendants(take)
    return tasks
  }

  function drawSoon(after: number) {
    if (drawing !== undefined || isGone()) return
    drawing = setTimeout(draw, after)
  }

  function draw() {
    drawing = undefined
    if (isGone()) return
    // A word that is put together of several keys must not be taken from under them.
    if (editor.view.composing) return drawSoon(PAUSE_MS)
    ports.readCaret(editor)
    const { state, view } = editor
    const { head, empty } = state.selection
    held = false
    const isHeld = (from: number, to: number) => {
      const isWritten = isTyping && empty && from <= head && head <= to
      held ||= isWritten
      return isWritten
    }
    const underlined = underlinesIn(state.doc, book, ports.sight(editor), isHeld)
    if (!isSameUnderlines(underlined, findingsIn(state).underlined))
      view.dispatch(underline(state.tr, underlined))
  }

  function tellSoon(after: number) {
    if (isGone()) return
    if (after > 0 && telling !== undefined) return
    clearTimeout(telling)
    telling = setTimeout(() => {
      telling = undefined
      if (!isGone()) ports.tell()
    }, after)
  }

  editor.on('transaction', note)
  later(0)

  return {
    configure: next => {
      const before = config
      config = next
      if (next.language !== before.language || next.english !== before.english) forget('language')
      if (next.language !== before.language || next.rules !== before.rules) forget('style')
      book.judgeBy(judgeBy(next))
      later(0)
    },
    moved: () => drawSoon(SIGHT_MS),
    stop: () => {
      isOver = true
      clearTimeout(pause)
      clearTimeout(drawing)
      clearTimeout(telling)
      editor.off('transaction', note)
    },
  }

  function forget(source: FindingSource) {
    edition = { ...edition, [source]: edition[source] + 1 }
    book.forget(source)
  }
}
