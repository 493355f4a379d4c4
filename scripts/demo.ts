import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { DemoStage } from './drive/demo/DemoStage.ts'
import { fillStoryPanel } from './drive/demo/fillStoryPanel.ts'
import { publishDemoStory } from './drive/demo/publishDemoStory.ts'
import { publishUrduStory } from './drive/demo/publishUrduStory.ts'
import { takeUpLibrary } from './drive/demo/takeUpLibrary.ts'
import { writeDemoStory } from './drive/demo/writeDemoStory.ts'
import { killApp } from './drive/killApp.ts'
import { launchApp } from './drive/launchApp.ts'
import { electronVite } from './setup/electronVite.ts'
import { findChromium } from './setup/findChromium.ts'
import { hasDisplay } from './setup/hasDisplay.ts'
import { isBuildStale } from './setup/isBuildStale.ts'
import { projectRoot } from './setup/projectRoot.ts'
import { runNode } from './setup/runNode.ts'

/** `npm run demo`: the app goes through its main job by itself and leaves what it made in `demo-output`. */
const STEPS: readonly { says: string; run(stage: DemoStage): Promise<void> }[] = [
  { says: 'First run: a library with the sample stories', run: takeUpLibrary },
  { says: 'A new story, written with the keyboard and found on the disk', run: writeDemoStory },
  { says: 'Its details, filled in beside it', run: fillStoryPanel },
  { says: 'Previewed, published and read in a browser, word for word', run: publishDemoStory },
  { says: 'A story in Urdu, published as a page and as Markdown', run: publishUrduStory },
]

const WINDOW = { width: 1440, height: 1000 }
const output = path.join(projectRoot, 'demo-output')
const folders = {
  screens: path.join(output, 'screens'),
  pages: path.join(output, 'pages'),
  content: path.join(output, 'content'),
}
const library = path.join(output, 'library')
const computer = path.join(output, 'computer')

// Electron cannot open a window without a display, not even a hidden one; the stand-in can.
if (!hasDisplay()) process.env.COPYDESK_RUNTIME ??= 'stand-in'
process.exitCode = await runDemo()

async function runDemo(): Promise<number> {
  let step = 'Starting'
  try {
    if (isBuildStale() && (await runNode(electronVite, ['build', '--logLevel', 'warn'])) !== 0)
      throw new Error('The app could not be built.')
    await rm(output, { recursive: true, force: true })
    for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true })
    await onStage(async stage => {
      for (const [index, { says, run }] of STEPS.entries()) {
        step = says
        await run(stage)
        console.log(`${index + 1}/${STEPS.length}  ${says}.`)
      }
    })
    await rm(computer, { recursive: true, force: true, maxRetries: 5 })
    await listOutput()
    return 0
  } catch (error) {
    const [sentence] = String(error instanceof Error ? error.message : error).split('\n')
    console.error(`The demo stopped at "${step}": ${sentence}`)
    return 1
  }
}

/** Opens the app and a plain browser, and closes both however the work ends. */
async function onStage(work: (stage: DemoStage) => Promise<void>): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error(
      'There is no Chromium to read the published pages in: install it, or set COPYDESK_CHROMIUM to its program.',
    )
  const { app, page } = await launchApp({ userData: computer, windowSize: WINDOW })
  try {
    page.setDefaultTimeout(15_000)
    const browser = await chromium.launch({ executablePath })
    try {
      let taken = 0
      const shoot = async (shown: Page, name: string) => {
        taken += 1
        const file = `${String(taken).padStart(2, '0')}-${name}.png`
        await shown.screenshot({ path: path.join(folders.screens, file), animations: 'disabled' })
      }
      await work({ app, page, browser, library, ...folders, shoot })
    } finally {
      await browser.close()
    }
    await app.close()
  } catch (error) {
    // A window that is stuck would ask its person before it closes, and nobody is here to answer.
    await killApp(app)
    throw error
  }
}

async function listOutput(): Promise<void> {
  console.log(`\nEverything is in ${output}:`)
  for (const [name, folder] of Object.entries(folders)) {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(one =>
      one.isFile(),
    )
    for (const file of files.sort((one, other) => one.name.localeCompare(other.name)))
      console.log(`  ${path.join(name, path.relative(folder, path.join(file.parentPath, file.name)))}`)
  }
  console.log(`  library${path.sep} (open it in Copydesk)`)
}
