import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { BareEditor } from '../blank-app/src/renderer/bare.ts'
import { blankApp } from './blankApp.ts'
import { launchHeadless } from './launchHeadless.ts'

/**
 * Bare editors in the same runtime as the app, each with a window of its own; `paragraphs` is their text. The blank app
 * must have been built.
 */
export async function openBare(
  folder: string,
  editors: readonly BareEditor[],
  paragraphs: readonly string[],
): Promise<{ pages: ReadonlyMap<BareEditor, Page>; close(): Promise<void> }> {
  const pages = new Map<BareEditor, Page>()
  const closes: (() => Promise<void>)[] = []
  for (const editor of editors) {
    const app = await launchHeadless(blankApp, join(folder, editor))
    closes.push(() => app.close())
    const page = await app.firstWindow()
    await page.locator('textarea').waitFor()
    await page.evaluate(() => location.assign('bare.html'))
    await page.waitForFunction(() => typeof window.openBare === 'function')
    await page.evaluate(([name, text]) => window.openBare(name, text), [editor, paragraphs] as const)
    await page.waitForFunction(() => document.activeElement?.matches('[contenteditable="true"]') ?? false)
    pages.set(editor, page)
  }
  return {
    pages,
    async close() {
      for (const close of closes) await close()
    },
  }
}
