import type { ElectronApplication } from '@playwright/test'

/** Answers the next question for a folder in the person's place; null changes their mind. */
export async function chooseFolderNext(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const usual = dialog.showOpenDialog
    dialog.showOpenDialog = async () => {
      dialog.showOpenDialog = usual
      return chosen === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [chosen] }
    }
  }, folder)
}
