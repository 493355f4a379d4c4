import type { StoreApi } from 'zustand'
import type { Ask } from '../makeAsk.ts'
import type { WorkspaceState } from './WorkspaceState.ts'

/** What the parts of the workspace work with. */
export type Desk = {
  ask: Ask
  store: StoreApi<WorkspaceState>
  /** Tells the person about a failure that belongs to no place of its own. */
  report(error: unknown): void
}
