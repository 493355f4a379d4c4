import { refuseUnknown } from '../refuseUnknown.ts'
import { openContents } from './openContents.ts'
import { openWindows } from './openWindows.ts'
import type { WebContents } from './WebContents.ts'

export const webContents = refuseUnknown('webContents', {
  getAllWebContents: (): WebContents[] => openContents.all(),
  getFocusedWebContents: (): WebContents | null => openWindows.focused()?.webContents ?? null,
  fromId: (id: number): WebContents | undefined => openContents.ofId(id),
  fromDevToolsTargetId: (targetId: string): WebContents | undefined => openContents.ofTarget(targetId),
})
