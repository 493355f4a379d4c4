import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { choosePublishing, type ProfileName } from '../choosePublishing.ts'
import type { DemoStage } from './DemoStage.ts'
import { demand } from './demand.ts'
import { readStored } from './readStored.ts'

/** Publishes the open story and proves each file by what the library recorded of it; answers their paths. */
export async function publishAs(
  stage: DemoStage,
  headline: string,
  profile: ProfileName,
  folder: string,
): Promise<readonly string[]> {
  const panel = await choosePublishing(stage, profile, folder)
  await panel.getByRole('button', { name: 'Publish', exact: true }).click()
  await panel.getByRole('button', { name: 'Show in folder' }).waitFor()
  const publication = (await readStored(stage.library, headline)).publications.at(-1)
  demand(publication !== undefined, `The library did not record that "${headline}" was published.`)
  return Promise.all(
    publication.files.map(async file => {
      const bytes = await readFile(path.join(folder, file.path))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      demand(sha256 === file.sha256, `${file.path} is not what the library recorded.`)
      return path.join(folder, file.path)
    }),
  )
}
