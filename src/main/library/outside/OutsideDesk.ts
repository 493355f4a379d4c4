import type { Article } from '../../../shared/article/Article.ts'
import type { OutsideVersion } from '../../../shared/article/OutsideVersion.ts'
import { mergePublications } from '../mergePublications.ts'
import type { StoryStore } from '../StoryStore.ts'
import type { OutsideVersions } from './OutsideVersions.ts'
import { sameStory } from './sameStory.ts'

/** What can be done about the versions of a story that came in from outside. */
export class OutsideDesk {
  readonly #stories: StoryStore
  readonly #versions: OutsideVersions

  constructor(stories: StoryStore, versions: OutsideVersions) {
    this.#stories = stories
    this.#versions = versions
  }

  /** Those that wait, newest first. One that cannot be read is passed over, and stays. */
  async list(id: string): Promise<readonly OutsideVersion[]> {
    const waiting: OutsideVersion[] = []
    for (const { key, source } of await this.#versions.list(id)) {
      const body = (await this.#versions.read(id, key).catch(() => null))?.body
      if (body) waiting.unshift({ key, source, at: body.modifiedAt, by: body.modifiedBy })
    }
    return waiting
  }

  /** Throws Refusal 'damaged' or 'library-newer'. */
  async read(id: string, key: string): Promise<Article> {
    return (await this.#versions.read(id, key)).body
  }

  /**
   * Whoever opens a story as it is now has seen what came in, if that is what it says. Answers whether anything was
   * settled so: the story may then have another number.
   */
  async seen(article: Article): Promise<boolean> {
    let settled = false
    for (const { key } of await this.#versions.list(article.id)) {
      const stored = await this.#versions.read(article.id, key).catch(() => null)
      if (!stored || !sameStory(stored.body, article)) continue
      await this.#settle(article.id, key)
      settled = true
    }
    return settled
  }

  /** The story stays as it is; all that waits joins its earlier versions. Throws Refusal 'not-saved'. */
  async keepMine(id: string): Promise<void> {
    for (const { key } of await this.#versions.list(id)) await this.#settle(id, key)
  }

  /**
   * Makes a version that waits the newest one; the story as it was and all else that waits join the earlier
   * versions. `at` is now, ISO 8601. Throws Refusal 'not-saved', 'damaged' or 'library-newer'.
   */
  async take(id: string, key: string, at: string): Promise<Article> {
    const { body: theirs } = await this.#versions.read(id, key)
    const mine = await this.#stories.read(id)
    await this.#stories.keepVersion(id, { seq: mine.seq, body: mine })
    await this.#stories.change(id, now => ({
      ...theirs,
      publications: mergePublications(now.publications, theirs.publications),
      publishedAt: now.publishedAt ?? theirs.publishedAt,
      modifiedAt: at,
    }))
    await this.keepMine(id)
    return this.#stories.read(id)
  }

  async #settle(id: string, key: string): Promise<void> {
    await this.#stories.keepVersion(id, await this.#versions.read(id, key))
    await this.#versions.drop(id, key)
  }
}
