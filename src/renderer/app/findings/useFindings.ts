import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { styleRulesOf } from '../../../shared/style/styleRulesOf.ts'
import { readCaret } from '../../editor/canvas/readCaret.ts'
import { findingsIn } from '../../editor/findings/findingsPlugin.ts'
import type { StoryHandle } from '../../editor/StoryHandle.ts'
import { sightOf } from '../../findings/sightOf.ts'
import { makeSpellingThread } from '../../findings/spelling/makeSpellingThread.ts'
import { makeStyleThread } from '../../findings/style/makeStyleThread.ts'
import { type FindingsWatch, watchFindings } from '../../findings/watchFindings.ts'
import { useWorkspace } from '../useWorkspace.ts'
import { useWorkspaceState } from '../useWorkspaceState.ts'
import { makeFindingsConfig } from './makeFindingsConfig.ts'

/** The page is shown and the caret stands in it long before anything is looked through. */
const START_MS = 700
const IDLE_MS = 3000

/** Has the open story looked through for spelling, grammar and house style for as long as its page is there. */
export function useFindings(handle: StoryHandle | null): void {
  const { t } = useTranslation('findings')
  const { store, report, tell } = useWorkspace()
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? true)

  useEffect(() => {
    if (!handle || readOnly || handle.editor.isDestroyed) return
    const { editor } = handle
    const { book } = findingsIn(editor.state)
    const spelling = makeSpellingThread()
    const style = makeStyleThread()
    const configFrom = makeFindingsConfig()
    const scroller = editor.view.dom.closest('[data-canvas]')
    let resting: ReadonlySet<string> = new Set()
    let watch: FindingsWatch | null = null
    let idle = 0

    function rest(ids: readonly string[]) {
      const { session } = store.getState()
      resting = new Set([...resting, ...ids])
      for (const { id, pattern } of session?.library ? styleRulesOf(session.library.newsroom) : [])
        if (ids.includes(id)) tell(t('stopped', { pattern }))
      follow()
    }

    function tellFindings() {
      const findings = book.in(editor.state.doc)
      const style = findings.filter(({ kind }) => kind === 'style')
      const styleMark = style.map(({ rule, words, at, from }) => `${rule} ${words} ${from - at}`).join('\n')
      store.setState({ writing: { count: findings.length, styleMark, in: book.in } })
    }

    function follow() {
      const config = configFrom(store.getState(), resting)
      if (config && config !== known) watch?.configure(config)
      known = config ?? known
    }

    let known = configFrom(store.getState(), resting)
    const begin = () => {
      known = configFrom(store.getState(), resting)
      if (!known || editor.isDestroyed) return
      watch = watchFindings(editor, known, {
        spelling,
        style,
        sight: page => sightOf(page, scroller),
        readCaret: page => readCaret(page.view),
        tell: tellFindings,
        rest,
        report,
      })
    }
    const start = setTimeout(() => {
      idle = requestIdleCallback(begin, { timeout: IDLE_MS })
    }, START_MS)
    const leave = store.subscribe(follow)
    const moved = () => watch?.moved()
    scroller?.addEventListener('scroll', moved, { passive: true })
    window.addEventListener('resize', moved)
    return () => {
      clearTimeout(start)
      cancelIdleCallback(idle)
      leave()
      scroller?.removeEventListener('scroll', moved)
      window.removeEventListener('resize', moved)
      watch?.stop()
      spelling.stop()
      style.stop()
      store.setState({ writing: null })
    }
  }, [handle, readOnly, store, report, tell, t])
}
