import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import { type FindingsBook, makeFindingsBook } from './makeFindingsBook.ts'
import { withoutBroken } from './withoutBroken.ts'

/** A finding whose suggestions are shown; by the keyboard they take its keys, by the mouse only the mouse. */
export type OpenFinding = {
  readonly from: number
  readonly to: number
  readonly finding: TextFinding
  readonly by: 'keys' | 'pointer'
}

/** What the open menu does with a key; false leaves it to the page. */
type FindingKeys = { press: ((event: KeyboardEvent) => boolean) | null }

export type Findings = {
  readonly book: FindingsBook
  readonly keys: FindingKeys
  /** What is underlined: blocks in and near the sight only, so that no key pays for a long story. */
  readonly underlined: DecorationSet
  readonly open: OpenFinding | null
}

type Change = { readonly underlined?: DecorationSet; readonly open?: OpenFinding | null }

const key = new PluginKey<Findings>('findings')

/** Spelling, grammar and house style on the page: underlined words, and the one whose suggestions are shown. */
export function findingsPlugin(): Plugin<Findings> {
  return new Plugin<Findings>({
    key,
    state: {
      init: () => ({
        book: makeFindingsBook(),
        keys: { press: null },
        underlined: DecorationSet.empty,
        open: null,
      }),
      apply(transaction, before) {
        const change = changeOf(transaction)
        if (!change && !transaction.docChanged && !transaction.selectionSet) return before
        const underlined =
          change?.underlined ??
          (transaction.docChanged
            ? withoutBroken(before.underlined, transaction, before.book)
            : before.underlined)
        const open = change && 'open' in change ? (change.open ?? null) : stillOpen(before.open, transaction)
        return underlined === before.underlined && open === before.open
          ? before
          : { ...before, underlined, open }
      },
    },
    props: {
      decorations: state => {
        const { underlined, open } = findingsIn(state)
        if (!open) return underlined
        return underlined.add(state.doc, [Decoration.inline(open.from, open.to, { class: 'finding-open' })])
      },
      handleKeyDown: (view, event) => {
        const { open, keys } = findingsIn(view.state)
        return open !== null && (keys.press?.(event) ?? false)
      },
      handleClick(view, position, event) {
        if (event.button === 0 && !event.shiftKey && view.state.selection.empty)
          openAt(view, position, 'pointer')
        return false
      },
      handleDOMEvents: {
        contextmenu(view, event) {
          const place =
            event.button === 2
              ? view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
              : view.state.selection.head
          if (place === undefined || !openAt(view, place, 'keys')) return false
          event.preventDefault()
          return true
        },
        blur: view => {
          if (findingsIn(view.state).open) view.dispatch(openFinding(view.state.tr, null))
          return false
        },
      },
    },
  })
}

/** Throws where the page has no findings. */
export function findingsIn(state: EditorState): Findings {
  const findings = key.getState(state)
  if (!findings) throw new Error('This page has no findings.')
  return findings
}

export function openFinding(transaction: Transaction, open: OpenFinding | null): Transaction {
  return change(transaction, { open })
}

export function underline(transaction: Transaction, underlined: DecorationSet): Transaction {
  return change(transaction, { underlined }).setMeta('addToHistory', false)
}

/** The finding a position stands in or beside. */
export function findingAt(state: EditorState, position: number, by: OpenFinding['by']): OpenFinding | null {
  const place = state.doc.resolve(position)
  const block: Node = place.parent
  if (!block.isTextblock) return null
  const offset = place.parentOffset
  const finding = findingsIn(state)
    .book.of(block)
    .find(one => one.from <= offset && offset <= one.to)
  return finding ? { from: place.start() + finding.from, to: place.start() + finding.to, finding, by } : null
}

function openAt(view: EditorView, position: number, by: OpenFinding['by']): boolean {
  if (!view.editable) return false
  const open = findingAt(view.state, position, by)
  if (open) view.dispatch(openFinding(view.state.tr, open))
  return open !== null
}

function changeOf(transaction: Transaction): Change | undefined {
  return transaction.getMeta(key) as Change | undefined
}

function change(transaction: Transaction, fields: Change): Transaction {
  return transaction.setMeta(key, { ...changeOf(transaction), ...fields })
}

/** It closes when something is written, or the caret leaves the words. */
function stillOpen(
  open: OpenFinding | null,
  { docChanged, selectionSet, selection }: Transaction,
): OpenFinding | null {
  if (!open || docChanged) return null
  return selectionSet && (selection.to < open.from || selection.from > open.to) ? null : open
}
