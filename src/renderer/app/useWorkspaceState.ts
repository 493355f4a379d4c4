import { useStore } from 'zustand'
import { useWorkspace } from './useWorkspace.ts'
import type { WorkspaceState } from './workspace/WorkspaceState.ts'

/** One value of the workspace; the component is drawn again when that value changes, and only then. */
export function useWorkspaceState<Value>(select: (state: WorkspaceState) => Value): Value {
  return useStore(useWorkspace().store, select)
}
