import type { Article } from '../../../shared/article/Article.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import { slugKey } from '../../../shared/article/slugKey.ts'
import { summariseStory } from '../../../shared/article/summariseStory.ts'
import { countWords } from '../../../shared/document/countWords.ts'
import type { DocumentJson } from '../../../shared/document/DocumentJson.ts'
import { headlineOf } from '../../../shared/document/headlineOf.ts'
import { isUntouched } from '../../desk/isUntouched.ts'
import { followsHeadline } from '../../story/followsHeadline.ts'
import { freeSlug } from '../../story/freeSlug.ts'
import { instantNow } from '../../ui/instantNow.ts'
import { makeClaims } from './bulk/makeClaims.ts'
import type { Desk } from './Desk.ts'
import { makePlace } from './makePlace.ts'
import { makeRows } from './makeRows.ts'
import { makeSaver } from './makeSaver.ts'
import type { OpenStory } from './WorkspaceState.ts'
import { writeDocument } from './writeDocument.ts'

/** The page as the workspace knows it: where the live document and the caret are. */
export type HeldPage = { document(): DocumentJson; caret(): number }

const NOT_SAVED = {
  code: 'not-saved',
  message: 'The story could not be saved yet; its words are on the page.',
}

/** Opening, writing and saving stories. */
export function makeStories({ ask, store, report }: Desk) {
  const saver = makeSaver(save, state => {
    store.setState(
      state.kind === 'saved' ? { save: state, heldOpen: false, copiedTo: null } : { save: state },
    )
    if (state.kind === 'saved') showKept()
  })
  const claims = makeClaims()
  const { keepRow, keepRows, dropRows, neighbourOf } = makeRows(store)
  const { keepPlace, moved } = makePlace({ ask, store, report }, () => page?.caret())
  let page: HeldPage | null = null
  /** The newest prose known of the open story, for when its page is gone. */
  let prose: DocumentJson | null = null
  /** The row of the last save, not shown yet. */
  let kept: StoryRow | null = null
  let wanted = 0
  /** Every page shown is a new one: an old page that stayed would no longer be asked for its words. */
  let editions = 0

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
    const { document, ...rest } = article
    const { slug } = rest
    const headline = headlineOf(document)
    if (headline !== open.headline) patchOpen(article.id, { headline })
    if (slug !== open.article.slug) patchOpen(article.id, { article: { ...open.article, slug } })
    try {
      kept = (await ask('story:save', { article: rest, document: writeDocument(document) })).row
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

  /** False when the story now open cannot be saved: it then stays open, with its words. */
  async function leave(): Promise<boolean> {
    await keepPlace()
    return saver.flush()
  }

  function show(article: Article, caret: number) {
    const { rows } = store.getState()
    const headline = headlineOf(article.document)
    editions += 1
    page = null
    prose = null
    store.setState({
      open: {
        article,
        caret,
        headline,
        words: rows.find(row => row.id === article.id)?.words ?? countWords(article.document),
        slugFollows: followsHeadline(article, headline),
        edition: editions,
      },
      save: { kind: 'saved', at: Date.parse(article.modifiedAt) },
      published: null,
      peek: null,
    })
  }

  /**
   * Fetches something and shows it in place of the open story, once that is saved to the last key. No long work
   * changes the stories of these ids meanwhile.
   */
  async function turnTo<T>(
    ids: readonly string[],
    fetch: () => Promise<T>,
    present: (found: T) => void | Promise<void>,
  ) {
    wanted += 1
    const mine = wanted
    const release = await claims.take(ids)
    try {
      const found = await fetch()
      // Saved after the fetch, so that nothing typed meanwhile is left behind. Nobody waits for the caret's place.
      void keepPlace()
      if (!(await saver.flush()) || mine !== wanted) return
      await present(found)
    } catch (error) {
      report(error)
    } finally {
      release()
    }
  }

  function replace(ids: readonly string[], fetch: () => Promise<Article>, caret: number) {
    return turnTo(ids, fetch, article => {
      show(article, caret)
      return keepPlace()
    })
  }

  async function open(id: string, caret = 0) {
    if (store.getState().open?.article.id !== id) await replace([id], () => ask('story:read', { id }), caret)
  }

  /**
   * A new story, under the person's own byline unless they only edit. An untouched one is offered again, unless it is
   * to be of a kind: `of` names a template, and its language (BCP 47).
   */
  async function create(of?: { template: string; language: string }) {
    const { rows, session } = store.getState()
    const now = written()
    // The row of the open story is as it was saved last: what was typed since is on its page.
    const isBlank = (row: StoryRow) =>
      isUntouched(row.id === now?.id ? summariseStory({ ...now, modifiedAt: row.modifiedAt }) : row)
    const blank = of ? undefined : rows.find(isBlank)
    if (blank && store.getState().open?.article.id === blank.id) return
    const fetch = async () => {
      const article = blank
        ? await ask('story:read', { id: blank.id })
        : await ask('story:create', of ?? { language: session?.library?.newsroom.languages[0] })
      keepRow(summariseStory(article))
      const { person } = session ?? {}
      const own = person && person.role !== 'editor' && article.bylines.length === 0
      return own ? { ...article, bylines: [{ name: person.name }] } : article
    }
    await replace(blank ? [blank.id] : [], fetch, 0)
  }

  function close() {
    page = null
    prose = null
    store.setState({ open: null })
  }

  /** Takes over what the disk knows better, such as a record of publication. It is on the disk: nothing to save. */
  function learn(id: string, fields: Pick<Article, 'publications' | 'publishedAt'>) {
    const { open } = store.getState()
    if (open?.article.id === id)
      store.setState({ open: { ...open, slugFollows: false, article: { ...open.article, ...fields } } })
  }

  /** After `leave` said no. */
  function whyNotSaved(): { code: string; message: string } {
    const { save } = store.getState()
    const { code, message } = save.kind === 'not-saved' ? save.reason : NOT_SAVED
    return { code, message }
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

  /** Shows another version of the open story, saved already, in its place. */
  function exchange(article: Article) {
    const { open: before } = store.getState()
    const caret = page?.caret() ?? before?.caret ?? 0
    keepRow(summariseStory(article))
    if (before?.article.id !== article.id) return
    show(article, caret)
    patchOpen(article.id, { slugFollows: before.slugFollows })
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
    exchange,
    open,
    create,
    close,
    turnTo,
    keepRows,
    dropRows,
    neighbourOf,
    learn,
    whyNotSaved,
    claims,
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
  return new Set(rows.filter(row => row.id !== id).map(row => slugKey(row.slug)))
}
