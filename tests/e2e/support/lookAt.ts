import type { Page } from '@playwright/test'
import type { View } from './VIEWS.ts'

/**
 * Shows each view in its turn and gives what `look` finds wrong with it, by the view's name; what cannot be reached at
 * all is wrong too.
 */
export async function lookAt(
  page: Page,
  views: readonly View[],
  look: (view: View) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const wrong: Record<string, readonly string[]> = {}
  for (const view of views) {
    const found = await view.show(page).then(
      () => look(view),
      (error: unknown) => [`It cannot be shown. ${String(error)}`],
    )
    if (found.length > 0) wrong[view.name] = found
    await (view.leave?.(page) ?? page.keyboard.press('Escape'))
  }
  return wrong
}
