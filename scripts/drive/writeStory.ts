import type { Page } from '@playwright/test'

export type Draft = {
  readonly headline: string
  readonly standfirst: string
  readonly body: readonly string[]
}

/** Writes from the caret in the headline on, with real keys: Enter goes from each part to the next. */
export async function writeStory(page: Page, draft: Draft): Promise<void> {
  const { keyboard } = page
  await keyboard.type(draft.headline)
  await keyboard.press('Enter')
  await keyboard.type(draft.standfirst)
  for (const paragraph of draft.body) {
    await keyboard.press('Enter')
    await keyboard.type(paragraph)
  }
}
