import { TextSelection } from '@tiptap/pm/state'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { parseQuery } from '../../shared/search/parseQuery.ts'
import { FilterChips } from '../desk/filters/FilterChips.tsx'
import { FilterMenu } from '../desk/filters/FilterMenu.tsx'
import type { StoryHandle } from '../editor/StoryHandle.ts'
import { FindAllDialog } from '../findAll/FindAllDialog.tsx'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

export type FindAllAreaProps = { handle: StoryHandle | null; focusPage(): void }

/** Finding in all stories, with the workspace behind it and the way from a match to its place on the page. */
export function FindAllArea({ handle, focusPage }: FindAllAreaProps) {
  const { findAll } = useWorkspace()
  const shown = useWorkspaceState(state => state.findAll.shown)
  const goTo = useWorkspaceState(state => state.findAll.goTo)
  const openId = useWorkspaceState(state => state.open?.article.id ?? null)

  useEffect(() => {
    if (!goTo || !handle || handle.editor.isDestroyed || openId !== goTo.id || shown) return
    findAll.arrived()
    focusPage()
    const { state, view } = handle.editor
    const size = state.doc.content.size
    const [from, to] = [Math.min(goTo.from, size), Math.min(goTo.to, size)]
    const selection = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))
    view.dispatch(state.tr.setSelection(selection).scrollIntoView())
    view.focus()
  }, [goTo, handle, openId, shown, findAll, focusPage])

  return shown ? <Shown /> : null
}

function Shown() {
  const { t } = useTranslation('findAll')
  const { findAll } = useWorkspace()
  const state = useWorkspaceState(({ findAll: now }) => now)
  const rows = useWorkspaceState(({ rows: now }) => now)
  const readOnly = useWorkspaceState(({ session }) => session?.library?.readOnly ?? false)
  const { filter } = state.looking
  const byId = useMemo(() => new Map(rows.map(row => [row.id, row])), [rows])
  const onFilter = (next: string) => findAll.change({ filter: next }, true)
  return (
    <FindAllDialog
      state={state}
      rowOf={id => byId.get(id) ?? null}
      readOnly={readOnly}
      filters={
        <>
          <FilterMenu rows={rows} query={filter} onQuery={onFilter} />
          <FilterChips
            query={filter}
            terms={useMemo(() => parseQuery(filter), [filter])}
            shelf="all"
            onQuery={onFilter}
            onShelf={() => undefined}
          />
        </>
      }
      onChange={findAll.change}
      onStop={findAll.stop}
      onTick={findAll.tick}
      onFlip={findAll.flip}
      onOpen={(id, match) => void findAll.openAt(id, match)}
      onReplace={() => {
        const { query, replacement } = state.looking
        const key = replacement ? 'replaceAct.mark' : 'replaceAct.markRemoved'
        const short = (words: string) => (words.length > 40 ? `${words.slice(0, 40)}…` : words)
        void findAll.replace(t(key, { words: short(query.words), replacement: short(replacement) }))
      }}
      onClose={findAll.hide}
    />
  )
}
