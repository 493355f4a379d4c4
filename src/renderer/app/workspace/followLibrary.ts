import type { StoreApi } from 'zustand'
import type { Bridge } from '../../../shared/bridge.ts'
import { newestFirst } from '../../desk/newestFirst.ts'
import type { WorkspaceState } from './WorkspaceState.ts'

/** The desk follows what the main process finds changed on the disk. */
export function followLibrary(bridge: Bridge, store: StoreApi<WorkspaceState>): void {
  const isOpen = (folder: string) => store.getState().session?.library?.folder === folder

  bridge.on('library:rows', ({ folder, changed, removed }) => {
    if (!isOpen(folder)) return
    const gone = new Set([...removed, ...changed.map(row => row.id)])
    const others = store.getState().rows.filter(row => !gone.has(row.id))
    store.setState({ rows: newestFirst([...changed, ...others]) })
  })

  bridge.on('library:notice', ({ folder, notice }) => {
    if (!isOpen(folder)) return
    const others = store.getState().notices.filter(other => other.id !== notice.id)
    store.setState({ notices: [...others, notice] })
  })
}
