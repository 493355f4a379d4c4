import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { slugKey } from '../../../shared/article/slugKey.ts'
import { checkStory } from '../../../shared/checks/checkStory.ts'
import { storyPictures } from '../../../shared/checks/storyPictures.ts'
import { followAnchors } from '../../../shared/ledger/followAnchors.ts'
import { mapAnchors } from '../../../shared/ledger/mapAnchors.ts'
import type { Quotation } from '../../../shared/ledger/Quotation.ts'
import { reconcile } from '../../../shared/ledger/reconcile.ts'
import { storyBlocks } from '../../../shared/ledger/storyBlocks.ts'
import type { Finder } from '../../checks/quotes/makeFinder.ts'
import type { Workspace } from '../workspace/makeWorkspace.ts'
import type { WorkspaceState } from '../workspace/WorkspaceState.ts'

/** How long the writer rests before the story is looked through. */
const PAUSE_MS = 700
/** What stands beside the text is looked at sooner: nothing is being typed there for long. */
const FIELD_PAUSE_MS = 150
/** An embargo may end while nobody writes. */
const CLOCK_MS = 30_000

export type StoryWatch = {
  /** Where a place of what was found is in the text as it stands now. */
  locate(place: { from: number; to: number }): { from: number; to: number }
  stop(): void
}

/**
 * Looks through the open story whenever the writer pauses: for quotations in a worker, then for everything else.
 * Nothing happens at a key but that its edit is noted, by which what was settled follows its words.
 */
export function watchStory(workspace: Workspace, editor: Editor, finder: Finder): StoryWatch {
  const { store, stories, report } = workspace
  const { id } = store.getState().open?.article ?? {}
  /** The document that was looked through last, and what was found in it. */
  let looked: { document: Node; found: readonly Quotation[] } | null = null
  /** From that document to the text as it stands now. */
  let edits = new Mapping()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  function note({ transaction }: { transaction: Transaction }) {
    if (!transaction.docChanged) return
    edits.appendMapping(transaction.mapping)
    later(PAUSE_MS)
  }

  function later(after: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void look().catch(report), after)
  }

  async function look() {
    const document = editor.state.doc
    if (looked?.document === document) return tell()
    const found = await finder.find(storyBlocks(document))
    // Written on meanwhile: another look is due already.
    if (!found || isOver || editor.state.doc !== document) return
    const { open, session } = store.getState()
    if (open?.article.id !== id || !open) return
    const moved = looked ? mapAnchors(open.article.quotes, edits) : open.article.quotes
    const followed = followAnchors(moved, reconcile(found, moved))
    const changed = followed.some((quote, index) => {
      const { anchor } = open.article.quotes[index] ?? quote
      return anchor.from !== quote.anchor.from || anchor.to !== quote.anchor.to
    })
    looked = { document, found }
    edits = new Mapping()
    if (changed && session?.library?.readOnly === false) stories.change({ quotes: [...followed] })
    tell()
  }

  function tell() {
    const { open, session, rows, writing } = store.getState()
    if (isOver || !looked || !open || !session?.library || open.article.id !== id) return
    const { article } = open
    const entries = reconcile(looked.found, article.quotes)
    const findings = checkStory({
      article,
      document: looked.document,
      newsroom: session.library.newsroom,
      now: Date.now(),
      quotations: entries,
      style: (writing?.in(looked.document) ?? []).filter(({ kind }) => kind === 'style'),
      otherSlugs: new Set(rows.filter(row => row.id !== article.id).map(row => slugKey(row.slug))),
    })
    const { document } = looked
    const standfirst = document.maybeChild(1)?.textContent.trim() ?? ''
    store.setState({ checks: { entries, findings, pictures: storyPictures(document), standfirst } })
  }

  /** What is settled in the ledger shows at once. */
  function follow(now: WorkspaceState, before: WorkspaceState) {
    if (now.open?.article.id !== id) return
    if (now.open?.article.quotes !== before.open?.article.quotes) return tell()
    if (now.writing?.styleMark !== before.writing?.styleMark) return tell()
    const same =
      now.open?.article === before.open?.article &&
      now.session?.library?.newsroom === before.session?.library?.newsroom &&
      now.rows === before.rows
    if (!same && looked?.document === editor.state.doc) later(FIELD_PAUSE_MS)
  }

  editor.on('transaction', note)
  const leave = store.subscribe(follow)
  const clock = setInterval(tell, CLOCK_MS)
  later(FIELD_PAUSE_MS)

  return {
    locate: ({ from, to }) => ({ from: edits.map(from, 1), to: edits.map(to, -1) }),
    stop: () => {
      isOver = true
      clearTimeout(timer)
      clearInterval(clock)
      editor.off('transaction', note)
      leave()
      store.setState({ checks: null })
    },
  }
}
