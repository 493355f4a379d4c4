import type { Article } from '../../../shared/article/Article.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import { summariseStory } from '../../../shared/article/summariseStory.ts'
import { countWords } from '../../../shared/document/countWords.ts'
import type { DocumentJson } from '../../../shared/document/DocumentJson.ts'
import { headlineOf } from '../../../shared/document/headlineOf.ts'
import { isUntouched } from '../../desk/isUntouched.ts'
import { newestFirst } from '../../desk/newestFirst.ts'
import { followsHeadline } from '../../story/followsHeadline.ts'
import { freeSlug } from '../../story/freeSlug.ts'
import { instantNow } from '../../ui/instantNow.ts'
import type { Desk } from './Desk.ts'
import { makeSaver } from './makeSaver.ts'
import type { OpenStory } from './WorkspaceState.ts'

/** The page as the workspace knows it: where the live document and the caret are. */
export type HeldPage = { document(): DocumentJson; caret(): number }

const PLACE_AFTER_MS = 800

/** Opening, writing, saving and setting aside stories. */
export function makeStories({ ask, store, report }: Desk) {
  const saver = makeSaver(save, state => {
    store.setState(
      state.kind === 'saved' ? { save: state, heldOpen: false, copiedTo: null } : { save: state },
    )
    if (state.kind === 'saved') showKept()
  })
  let page: HeldPage | null = null
  /** The newest prose known of the open story, for when its page is gone. */
  let prose: DocumentJson | null = null
  /** The row of the last save, not shown yet. */
  let kept: StoryRow | null = null
  let placeTimer: ReturnType<typeof setTimeout> | undefined
  let placed = ''
  let wanted = 0

  /** The open story with every word of the page, as it is saved; null when none is open. */
  function written(): Article | null {
    const { open, rows, session } = store.getState()
    if (!open) return null
    const document = page?.document() ?? prose ?? open.article.document
    prose = document
    const slug = open.slugFollows
      ? freeSlug(headlineOf(document), slugsOfOthers(rows, open.article.id))
      : open.article.slug
    const modifiedBy = session?.person?.name ?? ''
    return { ...open.article, slug, document, modifiedAt: instantNow(), modifiedBy }
  }

  async function save() {
    const article = written()
    const { open } = store.getState()
    if (!article || !open) return
    const { slug, document } = article
    const headline = headlineOf(document)
    if (headline !== open.headline) patchOpen(article.id, { headline })
    if (slug !== open.article.slug) patchOpen(article.id, { article: { ...open.article, slug } })
    try {
      kept = (await ask('story:save', { article: JSON.stringify(article) })).row
    } catch (error) {
      patchOpen(article.id, { words: countWords(document) })
      throw error
    }
  }

  /** Desk and panel follow when the writer pauses: drawing them anew is not for the middle of a word. */
  function showKept() {
    const row = kept
    kept = null
    if (!row) return
    const { open } = store.getState()
    if (open)
      patchOpen(row.id, {
        words: row.words,
        article: { ...open.article, seq: row.seq, modifiedAt: row.modifiedAt },
      })
    keepRow(row)
  }

  function patchOpen(id: string, fields: Partial<OpenStory>) {
    const { open } = store.getState()
    if (open?.article.id === id) store.setState({ open: { ...open, ...fields } })
  }

  function keepRow(row: StoryRow) {
    const others = store.getState().rows.filter(other => other.id !== row.id)
    const first = others[0]
    const newest = !first || Date.parse(row.modifiedAt) >= Date.parse(first.modifiedAt)
    store.setState({ rows: newest ? [row, ...others] : newestFirst([row, ...others]) })
  }

  /** False when the story now open cannot be saved: it then stays open, with its words. */
  async function leave(): Promise<boolean> {
    await keepPlace()
    return saver.flush()
  }

  function show(article: Article, caret: number) {
    const { rows } = store.getState()
    const headline = headlineOf(article.document)
    page = null
    prose = null
    store.setState({
      open: {
        article,
        caret,
        headline,
        words: rows.find(row => row.id === article.id)?.words ?? countWords(article.document),
        slugFollows: followsHeadline(article, headline),
      },
      save: { kind: 'saved', at: Date.parse(article.modifiedAt) },
      published: null,
    })
  }

  /** Fetches a story and shows it in place of the open one, once that is saved to the last key. */
  async function replace(fetch: () => Promise<Article>, caret: number) {
    wanted += 1
    const mine = wanted
    try {
      const article = await fetch()
      // Saved after the fetch, so that nothing typed meanwhile is left behind.
      if (!(await leave()) || mine !== wanted) return
      show(article, caret)
      await keepPlace()
    } catch (error) {
      report(error)
    }
  }

  async function open(id: string, caret = 0) {
    if (store.getState().open?.article.id !== id) await replace(() => ask('story:read', { id }), caret)
  }

  /** A new story, under the person's own byline unless they only edit. An untouched one is offered again. */
  async function create() {
    const { rows, session } = store.getState()
    const blank = rows.find(isUntouched)
    if (blank && store.getState().open?.article.id === blank.id) return
    await replace(async () => {
      const article = blank
        ? await ask('story:read', { id: blank.id })
        : await ask('story:create', { language: session?.library?.newsroom.languages[0] })
      keepRow(summariseStory(article))
      const { person } = session ?? {}
      const own = person && person.role !== 'editor' && article.bylines.length === 0
      return own ? { ...article, bylines: [{ name: person.name }] } : article
    }, 0)
  }

  function close() {
    page = null
    prose = null
    store.setState({ open: null })
  }

  async function trash(id: string) {
    const state = store.getState()
    try {
      const isOpen = state.open?.article.id === id
      if (isOpen && !(await leave())) return
      await saver.alone(() => ask('story:trash', { id }))
      const { rows } = store.getState()
      const at = rows.findIndex(row => row.id === id)
      const row = rows[at]
      const left = rows.filter(other => other.id !== id)
      store.setState({ rows: left, trashed: { id, headline: row?.headline ?? '' } })
      if (!isOpen) return
      close()
      const next = left[at] ?? left[at - 1]
      if (next) await open(next.id)
    } catch (error) {
      report(error)
    }
  }

  async function untrash() {
    const { trashed } = store.getState()
    if (!trashed) return
    try {
      keepRow(await ask('story:untrash', { id: trashed.id }))
      store.setState({ trashed: null })
      await open(trashed.id)
    } catch (error) {
      report(error)
    }
  }

  /** Changes what stands beside the prose; saved like the prose itself. */
  function change(fields: Partial<Article>) {
    const { open } = store.getState()
    if (!open) return
    const slugFollows = fields.slug === undefined ? open.slugFollows : false
    store.setState({ open: { ...open, slugFollows, article: { ...open.article, ...fields } } })
    saver.edited()
  }

  /** Gives the slug back to the headline. */
  function proposeSlug() {
    const { open, rows } = store.getState()
    if (!open) return
    const document = page?.document() ?? prose ?? open.article.document
    const slug = freeSlug(headlineOf(document), slugsOfOthers(rows, open.article.id))
    store.setState({ open: { ...open, slugFollows: true, article: { ...open.article, slug } } })
    saver.edited()
  }

  /** The page of the open story has come, or is about to go. */
  function hold(next: HeldPage | null) {
    if (page && !next) prose = page.document()
    page = next
  }

  async function keepPlace() {
    clearTimeout(placeTimer)
    const { open, session } = store.getState()
    if (!open || session?.library?.readOnly) return
    const place = { id: open.article.id, caret: page?.caret() ?? open.caret }
    const key = `${place.id} ${place.caret}`
    if (key === placed) return
    try {
      await ask('session:place', place)
      placed = key
    } catch (error) {
      report(error)
    }
  }

  /** The caret has moved; where it stands is kept a moment later. */
  function moved() {
    clearTimeout(placeTimer)
    placeTimer = setTimeout(keepPlace, PLACE_AFTER_MS)
  }

  /** Puts a story that came from elsewhere on the desk and opens it. */
  async function receive(article: Article) {
    keepRow(summariseStory(article))
    close()
    await open(article.id)
  }

  return {
    show,
    written,
    receive,
    open,
    create,
    close,
    trash,
    untrash,
    change,
    proposeSlug,
    hold,
    moved,
    leave,
    keepPlace,
    saver,
  }
}

function slugsOfOthers(rows: readonly StoryRow[], id: string): ReadonlySet<string> {
  return new Set(rows.filter(row => row.id !== id).map(row => row.slug))
}
