import type { Page } from '@playwright/test'

/** A fast writer's pace. Without it, two keys of the faster side would share one drawing. */
const PAUSE_MS = 30

/** Types so many letters where the caret stands and gives the main thread's time for each, in milliseconds. */
export async function typist(page: Page, keys: number): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page)
  // The thread's own time, so that another program's turn on the processor does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const taskSeconds = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(metric => metric.name === 'TaskDuration')?.value ?? 0
  }
  return async () => {
    const before = await taskSeconds()
    for (let key = 0; key < keys; key++) {
      await page.keyboard.press('abcdefghij'[key % 10] ?? 'a')
      await page.waitForTimeout(PAUSE_MS)
    }
    return ((await taskSeconds()) - before) * (1000 / keys)
  }
}
