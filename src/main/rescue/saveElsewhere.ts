import { join } from 'node:path'
import { Article } from '../../shared/article/Article.ts'
import { proposeSlug } from '../../shared/article/proposeSlug.ts'
import { ARTICLE_FORMAT } from '../../shared/article/restoreArticle.ts'
import { headlineOf } from '../../shared/document/headlineOf.ts'
import { textOf } from '../../shared/document/textOf.ts'
import { isSafeFileName } from '../../shared/publish/isSafeFileName.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from '../library/errorCode.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import { sealEnvelope } from '../library/sealEnvelope.ts'
import { writeDurably } from '../library/writeDurably.ts'
import { COPY_ENDING } from './COPY_ENDING.ts'

/**
 * Puts a story that its library cannot take into `folder`, under a name nothing there has: whole, for
 * bringStoryBack, and its words beside it as plain text for any program. Nothing the window holds is refused:
 * what is no article any more is written as it came. `at` is local time, e.g. 2026-05-18T12:04:00+05:00.
 * Returns the path of the whole copy. Throws Refusal 'not-saved'.
 */
export async function saveElsewhere(
  files: FileSystem,
  folder: string,
  json: string,
  at: string,
): Promise<string> {
  const article = articleIn(json)
  const path = join(folder, await freeName(files, folder, `${nameOf(article)} ${timeIn(at)}`))
  const whole = `${path}${COPY_ENDING}`
  if (article) {
    const label = { kind: 'article', format: ARTICLE_FORMAT, id: article.id, seq: article.seq }
    await write(files, whole, sealEnvelope(label, article))
    await write(files, `${path}.txt`, Buffer.from(wordsOf(article), 'utf8'))
  } else await write(files, whole, Buffer.from(json, 'utf8'))
  return whole
}

function articleIn(json: string): Article | null {
  try {
    return Article.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}

/** Every word, private notes too, a block a paragraph. */
function wordsOf(article: Article): string {
  const blocks = (article.document.content ?? []).map(textOf)
  return `${blocks.filter(words => words.trim()).join('\n\n')}\n`
}

function nameOf(article: Article | null): string {
  const name = article && (article.slug || proposeSlug(headlineOf(article.document)))
  return name && isSafeFileName(name) ? name : 'story'
}

function timeIn(at: string): string {
  return at.slice(0, 19).replace('T', ' ').replaceAll(':', '.')
}

async function freeName(files: FileSystem, folder: string, wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`
    const taken = await files.examine(join(folder, `${name}${COPY_ENDING}`)).catch(cannotBeThere)
    if (!taken) return name
  }
}

function cannotBeThere(cause: unknown): never {
  throw elsewhereRefused(cause)
}

/** The sentence of the library's own saves would speak of the library; here it is another folder's trouble. */
async function write(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  await writeDurably(files, path, bytes).catch(error => {
    throw elsewhereRefused(error instanceof Refusal ? error.cause : error)
  })
}

function elsewhereRefused(cause: unknown): Refusal {
  const why = errorCode(cause)
  return new Refusal(
    'not-saved',
    `The copy could not be written there either${why && ` (${why})`}. Your words are still in this window; choose another folder, such as a USB stick.`,
    { cause },
  )
}
