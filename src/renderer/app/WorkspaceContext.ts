import { createContext } from 'react'
import type { Workspace } from './workspace/makeWorkspace.ts'

export const WorkspaceContext = createContext<Workspace | null>(null)
