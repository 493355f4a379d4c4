import { useMemo } from 'react'
import { Desk } from '../desk/Desk.tsx'
import type { Areas } from './Areas.ts'
import { appKey } from './appKey.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** The desk with the workspace behind it. */
export function DeskArea({ areas }: { areas: Areas }) {
  const { stories, setShelf, setOrder, search } = useWorkspace()
  const session = useWorkspaceState(state => state.session)
  const rows = useWorkspaceState(state => state.rows)
  const openId = useWorkspaceState(state => state.open?.article.id ?? null)
  const shelf = useWorkspaceState(state => state.shelf)
  const query = useWorkspaceState(state => state.query)
  const order = useWorkspaceState(state => state.order)
  const found = useWorkspaceState(state => state.found)

  async function open(id: string) {
    await stories.open(id)
    areas.focusPage()
  }

  return (
    <Desk
      newsroom={session?.library?.newsroom.name ?? ''}
      person={session?.person?.name ?? ''}
      rows={rows}
      openId={openId}
      view={useMemo(() => ({ shelf, query, order }), [shelf, query, order])}
      found={found}
      readOnly={session?.library?.readOnly ?? false}
      keys={{ newStory: appKey('app.newStory'), search: appKey('app.search') }}
      onShelf={setShelf}
      onQuery={search}
      onOrder={setOrder}
      onNew={() => void stories.create().then(areas.focusPage)}
      onOpen={id => void open(id)}
      onTrash={id => void stories.trash(id)}
    />
  )
}
