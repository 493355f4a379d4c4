import type { ElectronApplication, Page } from '@playwright/test'
import type { Editor } from '@tiptap/core'
import { launchApp } from '../../../scripts/drive/launchApp.ts'
import { computerWithStory } from './computerWithStory.ts'
import { longStory } from './longStory.ts'

/** As many as an editor's pass over a long story leaves. */
const SUGGESTIONS = 500

/**
 * The whole app with a story of so many words open and everything on: what its settings switch on, and as many marks on
 * the page as suggestions would make, kept in place with every edit. The caret stands in the middle.
 */
export async function openEverything(
  folder: string,
  words: number,
): Promise<{ app: ElectronApplication; page: Page }> {
  const story = longStory(words)
  const userData = await computerWithStory(folder, story, Math.floor(JSON.stringify(story).length / 2.3))
  const { app, page } = await launchApp({ userData })
  await page.locator('.ProseMirror').waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => document.activeElement?.closest('.ProseMirror') !== null)
  await page.evaluate(markPage, SUGGESTIONS)
  return { app, page }
}

/** Runs in the page. Takes ProseMirror's own classes from the editor that is there. */
function markPage(count: number): void {
  const page = document.querySelector<HTMLElement & { editor?: Editor }>('.ProseMirror')
  const editor = page?.editor
  if (!editor) throw new Error('there is no editor on the page')
  const { state } = editor
  const sets = state.plugins.flatMap(plugin => {
    const set = plugin.props.decorations?.call(plugin, state)
    return set && 'find' in set ? [set as import('@tiptap/pm/view').DecorationSet] : []
  })
  const set = sets.find(one => one.find().length > 0)
  const [any] = set?.find() ?? []
  const plugin = state.plugins[0]
  if (!set || !any || !plugin) throw new Error('no plugin shows a decoration to learn the classes from')
  type Sets = typeof import('@tiptap/pm/view').DecorationSet
  type Decorations = typeof import('@tiptap/pm/view').Decoration
  type Plugins = typeof import('@tiptap/pm/state').Plugin
  const DecorationSet = set.constructor as Sets
  const Decoration = any.constructor as Decorations
  const Plugin = plugin.constructor as Plugins
  const step = Math.floor(state.doc.content.size / (count + 1))
  const marks = Array.from({ length: count }, (_, index) =>
    Decoration.inline((index + 1) * step, (index + 1) * step + 12, { style: 'text-decoration: underline' }),
  )
  editor.registerPlugin(
    new Plugin({
      state: {
        init: () => DecorationSet.create(editor.state.doc, marks),
        apply: (transaction, shown: InstanceType<Sets>) => shown.map(transaction.mapping, transaction.doc),
      },
      props: {
        decorations(now) {
          return this.getState(now)
        },
      },
    }),
  )
}
