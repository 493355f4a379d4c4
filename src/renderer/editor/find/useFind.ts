import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FindQuery } from '../../../shared/find/FindQuery.ts'
import type { Match } from '../../../shared/find/Match.ts'
import { textBlocks } from '../../../shared/find/textBlocks.ts'
import type { FindResult } from './FindTask.ts'
import { replaceMatches } from './replaceMatches.ts'
import { runFind } from './runFind.ts'
import { showMatches } from './showMatches.ts'

/** While somebody writes, the page is looked through again when they pause. */
const PAUSE_MS = 200

type Found = {
  /** The document the matches are of. */
  readonly document: Node | null
  readonly matches: readonly Match[]
  readonly current: number
  readonly trouble: Extract<FindResult, { trouble: string }>['trouble'] | null
}

const NOTHING: Found = { document: null, matches: [], current: -1, trouble: null }

/** The matches of a query on the page, one of them the current one, as long as the page is looked through. */
export function useFind(editor: Editor, query: FindQuery, replacement: string) {
  const [found, setFound] = useState<Found>(NOTHING)
  const asked = useRef(0)

  /** Looks anew; the current match is then the first one from `from` on. */
  const look = useCallback(
    async (from: number): Promise<Found | null> => {
      asked.current += 1
      const mine = asked.current
      const { doc } = editor.state
      const result = await runFind({ blocks: textBlocks(doc), query, replacement })
      if (mine !== asked.current || editor.isDestroyed) return null
      const next =
        'trouble' in result ? { ...NOTHING, trouble: result.trouble } : foundIn(doc, result.matches, from)
      setFound(next)
      return next
    },
    [editor, query, replacement],
  )

  useEffect(() => {
    void look(editor.state.selection.from).then(next => next && choose(editor, next.matches[next.current]))
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(editor.state.selection.from), PAUSE_MS)
    }
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
      asked.current += 1
    }
  }, [editor, look])

  useEffect(() => {
    if (editor.isDestroyed || found.document !== editor.state.doc) return
    return showMatches(editor.view, found.matches, found.current)
  }, [editor, found])

  /** What was found in the page as it stands this moment. */
  async function fresh(): Promise<Found | null> {
    return found.document === editor.state.doc ? found : look(editor.state.selection.from)
  }

  async function step(by: 1 | -1) {
    const now = await fresh()
    if (!now || now.matches.length === 0) return
    const current = (now.current + by + now.matches.length) % now.matches.length
    setFound({ ...now, current })
    choose(editor, now.matches[current])
  }

  async function replaceOne() {
    const now = await fresh()
    const match = now?.matches[now.current]
    if (!match) return
    editor.view.dispatch(replaceMatches(editor.state, [match]))
    const next = await look(match.from + match.replacement.length)
    if (next) choose(editor, next.matches[next.current])
  }

  /** How many were replaced. */
  async function replaceAll(): Promise<number> {
    const now = await fresh()
    if (!now || now.matches.length === 0) return 0
    editor.view.dispatch(replaceMatches(editor.state, now.matches))
    await look(editor.state.selection.from)
    return now.matches.length
  }

  return { ...found, step, replaceOne, replaceAll }
}

function foundIn(document: Node, matches: readonly Match[], from: number): Found {
  const next = matches.findIndex(match => match.from >= from)
  return { document, matches, current: next >= 0 ? next : matches.length > 0 ? 0 : -1, trouble: null }
}

/** The caret goes to the match, so that it stands there when the page is written on again. */
function choose({ state, view }: Editor, match: Match | undefined): void {
  if (!match) return
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, match.from, match.to)).scrollIntoView())
}
