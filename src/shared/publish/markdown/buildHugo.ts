import type { Article } from '../../article/Article.ts'
import type { Newsroom } from '../../article/Newsroom.ts'
import { proposeSlug } from '../../article/proposeSlug.ts'
import type { ExportFile } from '../ExportFile.ts'
import { exportSlug } from '../exportSlug.ts'
import { hugoFrontMatter } from '../frontMatter/hugoFrontMatter.ts'
import { writeYaml } from '../frontMatter/writeYaml.ts'
import { isSafeFileName } from '../isSafeFileName.ts'
import { publicLine } from '../public/publicLine.ts'
import { publicDocument } from '../publicDocument.ts'
import { bundleMedia } from './bundleMedia.ts'
import { correctionsSection } from './correctionsSection.ts'
import { writeMarkdown } from './writeMarkdown.ts'

const NO_SECTION = 'posts'

/**
 * A story as a page bundle of Hugo: `<section>/<slug>/index.md` with its pictures beside it, to be put into the
 * `content` folder of a site. The section is the first one's slug, or 'posts'. Throws Refusal 'unsafe-path' for
 * a slug that cannot be a folder.
 */
export function buildHugo(article: Article, _newsroom: Newsroom): ExportFile[] {
  const slug = exportSlug(article)
  const folder = `${sectionFolder(article.sections)}/${slug}`
  const context = { mediaPath: bundleName }
  const media = bundleMedia(publicDocument(article.document), article.leadImage)
  const frontMatter = writeYaml(hugoFrontMatter(article, slug, media.map(bundleName), context))
  const corrections = correctionsSection(article.corrections, article.language)
  const body = [writeMarkdown(article.document, context), corrections && `${corrections}\n`]
    .filter(Boolean)
    .join('\n')
  return [
    { path: `${folder}/index.md`, text: `---\n${frontMatter}---\n${body && `\n${body}`}` },
    ...media.map(name => ({ path: `${folder}/${bundleName(name)}`, media: name })),
  ]
}

function sectionFolder(sections: readonly string[]): string {
  const [first = ''] = sections.map(publicLine).filter(Boolean)
  const folder = proposeSlug(first)
  return isSafeFileName(folder) ? folder : NO_SECTION
}

/** Short, and the same in every export: the beginning of the content's hash. */
function bundleName(media: string): string {
  return media.slice(0, 16) + media.slice(media.lastIndexOf('.'))
}
