import { dialog, shell } from 'electron'
import { inThread } from '../../backup/inThread.ts'
import { openLibrary } from '../../library/openLibrary.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { chooseFolder } from './chooseFolder.ts'
import { followWork } from './followWork.ts'
import { proposeFolder } from './proposeFolder.ts'
import { readSession } from './readSession.ts'
import { rememberLibrary } from './rememberLibrary.ts'
import { requireWindow } from './requireWindow.ts'
import { takeLibrary } from './takeLibrary.ts'

export function backupHandlers(desktop: Desktop) {
  const { backups, works, preferences } = desktop
  return {
    'backup:state': async () => backups.state(),
    'backup:plan': change => backups.change(change),
    'backup:choose-folder': () => chooseFolder(desktop, 'Choose the folder for backups'),
    'backup:run': ({ work: id }) => works.run(id, work => backups.run(work)),
    'backup:show': async () => {
      const { last } = backups.state()
      if (last) shell.showItemInFolder(last.file)
    },
    'backup:choose-file': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(requireWindow(desktop), {
        title: 'Choose a backup',
        properties: ['openFile'],
        filters: [{ name: 'Backups of Copydesk', extensions: ['zip'] }],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    'backup:look': async ({ work: id, file }) => {
      const found = await works.run(id, work => inThread('check', { path: file }, followWork(work)))
      return { ...found, proposal: await proposeFolder(desktop.defaultFolder, found.newsroom) }
    },
    'backup:restore': async ({ work: id, file, folder, partial, person }) => {
      const restored = await works.run(id, work =>
        inThread('restore', { backup: file, folder, partial }, followWork(work)),
      )
      const library = await openLibrary(restored.folder)
      await takeLibrary(desktop, library)
      if (person) await preferences.change({ person })
      await rememberLibrary(desktop, library)
      return readSession(desktop)
    },
    'backup:closed': async ({ failure }) => desktop.backedUp(failure),
  } satisfies Partial<Handlers>
}
