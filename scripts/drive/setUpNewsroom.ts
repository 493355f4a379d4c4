import type { Page } from '@playwright/test'
import { thePage } from './thePage.ts'

export type NewsroomAnswers = {
  readonly folder: string
  readonly name?: string
  readonly role?: 'Reporter' | 'Editor' | 'Both'
  readonly newsroom?: string
  readonly tagline?: string
  readonly languages?: readonly ('English' | 'Urdu')[]
  readonly samples?: boolean
}

/** Answers the first screen and waits until the caret stands on the page. */
export async function setUpNewsroom(page: Page, answers: NewsroomAnswers): Promise<void> {
  const { samples = false, languages = ['English'] } = answers
  await page.getByLabel('Your name').fill(answers.name ?? 'Amna Qureshi')
  await page.getByRole('radio', { name: answers.role ?? 'Both', exact: true }).check()
  await page.getByLabel('Name of the newsroom').fill(answers.newsroom ?? (samples ? '' : 'The Valley Post'))
  await page.getByLabel('Tagline').fill(answers.tagline ?? '')
  for (const language of ['English', 'Urdu'] as const)
    await page.getByRole('checkbox', { name: language, exact: true }).setChecked(languages.includes(language))
  await page.getByLabel('Where your stories are kept').fill(answers.folder)
  await page
    .getByRole('button', { name: samples ? 'Try it with sample stories' : 'Start with an empty library' })
    .click()
  await thePage(page).and(page.locator(':focus')).waitFor()
}
