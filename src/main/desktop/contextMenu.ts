import type { BrowserWindow, Menu } from 'electron'

/** The editing menu under the pointer: only what fits the place it was asked for. */
export function showContextMenus(window: BrowserWindow, menu: typeof Menu): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (isEditable) {
      menu
        .buildFromTemplate([
          { role: 'cut', enabled: editFlags.canCut },
          { role: 'copy', enabled: editFlags.canCopy },
          { role: 'paste', enabled: editFlags.canPaste },
          { role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', enabled: editFlags.canSelectAll },
        ])
        .popup({ window })
    } else if (selectionText) {
      menu.buildFromTemplate([{ role: 'copy' }]).popup({ window })
    }
  })
}
