import { dialog } from 'electron'
import { nodeFileSystem } from '../../library/nodeFileSystem.ts'
import { readRules } from '../../style/readRules.ts'
import { saveRules } from '../../style/saveRules.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { chooseFolder } from './chooseFolder.ts'
import { requireLibrary } from './requireLibrary.ts'
import { requireWindow } from './requireWindow.ts'

export function styleHandlers(desktop: Desktop) {
  return {
    'style:import': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(requireWindow(desktop), {
        title: 'Choose a file of style rules',
        properties: ['openFile'],
        filters: [{ name: 'Style rules', extensions: ['json'] }],
      })
      const [file] = filePaths
      return canceled || file === undefined ? null : readRules(nodeFileSystem, file)
    },
    'style:export': async ({ rules }) => {
      const { name } = requireLibrary(desktop).newsroom
      const folder = await chooseFolder(desktop, 'Choose a folder for the style rules')
      return folder === null ? null : saveRules(nodeFileSystem, folder, name, rules)
    },
  } satisfies Partial<Handlers>
}
