import { useMemo } from 'react'
import type { SavedSearch } from '../../shared/article/SavedSearch.ts'
import { Desk } from '../desk/Desk.tsx'
import type { Areas } from './Areas.ts'
import { appKey } from './appKey.ts'
import { LibraryHead } from './LibraryHead.tsx'
import { deskActs, trashActs } from './storyActs.ts'
import { useBeginnings } from './useBeginnings.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

const NONE: readonly SavedSearch[] = []

/** The desk with the workspace behind it. */
export function DeskArea({ areas }: { areas: Areas }) {
  const workspace = useWorkspace()
  const { stories, setShelf, setOrder, search, showView, savedSearches, select, trash, askFor } = workspace
  const session = useWorkspaceState(state => state.session)
  const rows = useWorkspaceState(state => state.rows)
  const openId = useWorkspaceState(state => state.open?.article.id ?? null)
  const shelf = useWorkspaceState(state => state.shelf)
  const query = useWorkspaceState(state => state.query)
  const order = useWorkspaceState(state => state.order)
  const found = useWorkspaceState(state => state.found)
  const selection = useWorkspaceState(state => state.selection)
  const trashed = useWorkspaceState(state => state.trash)
  const trashCount = useWorkspaceState(state => state.trashCount)
  const peekId = useWorkspaceState(state => state.peek?.story.id ?? null)
  const beginnings = useBeginnings()
  const searches = session?.library?.newsroom.savedSearches ?? NONE
  const readOnly = session?.library?.readOnly ?? false
  const inTrash = shelf === 'trash'
  const acts = useMemo(
    () => (inTrash ? trashActs(workspace, readOnly) : deskActs(workspace, readOnly)),
    [workspace, inTrash, readOnly],
  )

  async function open(id: string) {
    await stories.open(id)
    areas.focusPage()
  }

  return (
    <Desk
      head={<LibraryHead />}
      person={session?.person?.name ?? ''}
      rows={rows}
      openId={openId}
      view={useMemo(() => ({ shelf, query, order }), [shelf, query, order])}
      found={found}
      readOnly={readOnly}
      selection={selection}
      acts={acts}
      saved={useMemo(
        () => ({
          searches,
          acts: { ...savedSearches, choose: showView },
          onSave: savedSearches.save,
          onFind: savedSearches.find,
        }),
        [searches, savedSearches, showView],
      )}
      trash={{
        count: trashCount,
        stories: trashed,
        openId: peekId,
        onShow: id => void trash.show(id),
        onEmpty: () => askFor({ kind: 'delete', ids: (trashed ?? []).map(({ id }) => id) }),
      }}
      keys={{ newStory: appKey('app.newStory'), search: appKey('app.search') }}
      onShelf={setShelf}
      onQuery={search}
      onOrder={setOrder}
      beginnings={beginnings}
      onNewOf={key => {
        const offer = beginnings.find(one => one.key === key)?.offer
        if (offer) void stories.create(offer).then(areas.focusPage)
      }}
      onNew={() => void stories.create().then(areas.focusPage)}
      onOpen={id => void open(id)}
      onSelection={select}
    />
  )
}
