import { useContext } from 'react'
import { WorkspaceContext } from './WorkspaceContext.ts'
import type { Workspace } from './workspace/makeWorkspace.ts'

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('A part of the window was drawn outside of it.')
  return workspace
}
