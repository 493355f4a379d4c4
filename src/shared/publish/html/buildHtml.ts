import type { Article } from '../../article/Article.ts'
import type { Newsroom } from '../../article/Newsroom.ts'
import type { ExportFile } from '../ExportFile.ts'
import { exportSlug } from '../exportSlug.ts'
import { publicDocument } from '../publicDocument.ts'
import { fileAddress } from './fileAddress.ts'
import { htmlContextOf } from './htmlContextOf.ts'
import { masthead } from './masthead.ts'
import { pageFactsOf } from './pageFactsOf.ts'
import { pageFooter } from './pageFooter.ts'
import { pageHead } from './pageHead.ts'
import { pageWording } from './pageWording.ts'
import { picturesOf } from './picturesOf.ts'
import { storyBody } from './storyBody.ts'
import { storyCorrections } from './storyCorrections.ts'
import { storyHeader } from './storyHeader.ts'
import { URDU_FACE } from './urduFace.ts'

/**
 * The newsroom's own page: `<slug>.html`, its pictures in the folder `<slug>` beside it, so that it opens from
 * the disk as it does from a server; a page with Urdu on it brings the typeface. Throws Refusal 'unsafe-path' for a slug that cannot be a file name.
 */
export function buildHtml(stored: Article, newsroom: Newsroom): ExportFile[] {
  const article = { ...stored, document: publicDocument(stored.document) }
  const slug = exportSlug(article)
  const path = `${slug}.html`
  const picture = (media: string) => `${slug}/${media.slice(0, 16)}${media.slice(media.lastIndexOf('.'))}`
  const address = (media: string) => fileAddress(picture(media))
  const context = htmlContextOf(article.document, [article.language, ...newsroom.languages], address)
  const wording = pageWording(context.language)
  const body = [
    '<body>\n',
    masthead(newsroom, context),
    '<main>\n<article>\n',
    storyHeader(article, context, wording),
    storyBody(article, context, wording),
    storyCorrections(article.corrections, context, wording),
    '</article>\n</main>\n',
    pageFooter(newsroom, context),
    '</body>\n</html>\n',
  ].join('')
  const hasUrdu = /^ur\b/.test(context.language) || /\slang="ur\b/.test(body)
  const head = pageHead(article, newsroom, pageFactsOf(article, newsroom, path, picture), hasUrdu)
  const text = `<!doctype html>\n<html lang="${context.language}" dir="${context.direction}">\n${head}${body}`
  const pictures = picturesOf(article).map(({ media }) => ({ path: picture(media), media }))
  return [{ path, text }, ...pictures, ...(hasUrdu ? [URDU_FACE] : [])]
}
