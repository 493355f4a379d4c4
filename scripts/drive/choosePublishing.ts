import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { chooseFolderNext } from './chooseFolderNext.ts'
import { openPanel } from './openPanel.ts'

export type ProfileName = 'Newsroom page' | 'Hugo Markdown'

/** Says what the open story becomes and where it goes; answers the panel, ready to publish. */
export async function choosePublishing(
  { app, page }: { app: ElectronApplication; page: Page },
  profile: ProfileName,
  folder: string,
): Promise<Locator> {
  await openPanel(page, 'Publish')
  const panel = page.getByRole('tabpanel', { name: 'Publish', exact: true })
  await panel.getByRole('radio', { name: profile }).check()
  await chooseFolderNext(app, folder)
  await panel.getByRole('button', { name: /^(Choose folder|Change)…$/ }).click()
  await panel.getByText(folder, { exact: true }).waitFor()
  return panel
}
