import { join } from 'node:path'
import { projectRoot } from '../../scripts/setup/projectRoot.ts'
import { blankApp, buildBlankApp } from './support/blankApp.ts'
import { computerWithStory } from './support/computerWithStory.ts'
import { launchHeadless } from './support/launchHeadless.ts'
import { longStory } from './support/longStory.ts'
import { median } from './support/median.ts'
import type { Row } from './support/Row.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

const ROUNDS = 7
const TARGET = 1.25

/**
 * P7: from the start of the process to a caret one can type at, the whole app reopening a story of 800 words,
 * against the blank template in the same runtime. The two take turns.
 */
export async function measureStart(): Promise<Row[]> {
  return temporaryFolder(async folder => {
    buildBlankApp()
    const userData = await computerWithStory(folder, longStory(800), 200)
    const rounds: { app: number; blank: number }[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      const times = {
        app: await startToCaret(projectRoot, userData),
        blank: await startToCaret(blankApp, join(folder, 'blank')),
      }
      if (round > 0) rounds.push(times)
    }
    const ratio = median(rounds.map(round => round.app / round.blank))
    const ms = (pick: 'app' | 'blank') => median(rounds.map(round => round[pick])).toFixed(0)
    return [
      {
        figure: 'P7 start to caret, whole app / blank template in the same runtime',
        measured: `${ratio.toFixed(2)} (${ms('app')} / ${ms('blank')} ms)`,
        target: `<= ${TARGET}`,
        met: ratio <= TARGET,
      },
    ]
  })
}

async function startToCaret(folder: string, userData: string): Promise<number> {
  const started = performance.now()
  const app = await launchHeadless(folder, userData)
  try {
    const page = await app.firstWindow()
    await page.waitForFunction(
      () => document.activeElement?.matches('textarea, [contenteditable="true"]') ?? false,
      undefined,
      { polling: 'raf' },
    )
    return performance.now() - started
  } finally {
    await app.close()
  }
}
