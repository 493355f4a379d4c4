import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLibrary } from '../../../../src/main/library/createLibrary.ts'
import type { Library } from '../../../../src/main/library/Library.ts'
import type { Article } from '../../../../src/shared/article/Article.ts'
import { EMPTY_NEWSROOM } from '../../../../src/shared/article/Newsroom.ts'
import { ARTICLE_FORMAT } from '../../../../src/shared/article/restoreArticle.ts'
import type { DocumentJson, NodeJson } from '../../../../src/shared/document/DocumentJson.ts'
import { textOf } from '../../../../src/shared/document/textOf.ts'
import { writtenStory } from '../../../support/writtenStory.ts'

/*
 * Makes a small library with today's code under formats/<number of the format>, for good: run once per format,
 * before the next one is begun. `contents.json` beside it says in words what every later Copydesk must find.
 */
const home = join(import.meta.dirname, '..', 'formats', String(ARTICLE_FORMAT))
const picture = readFileSync(join(import.meta.dirname, '..', 'media', 'fixtures', 'photo.jpg'))
let now = Date.parse('2026-05-18T07:00:00Z')

const library = await createLibrary(
  join(home, 'library'),
  { ...EMPTY_NEWSROOM, name: 'The Indus Post' },
  { now: () => now },
)
const kept: Article[] = []

async function keep(article: Article): Promise<Article> {
  now += 11 * 60_000
  await library.settle()
  kept.push(article)
  return article
}

const save = (article: Article, change: Partial<Article>) =>
  library.saveStory({ ...article, modifiedBy: 'Amna Raza', ...change }).then(keep)

function withPicture(
  document: DocumentJson,
  { name, width, height }: Awaited<ReturnType<Library['addMedia']>>,
) {
  const figure: NodeJson = {
    type: 'figure',
    attrs: { media: name, alt: 'The gauge at Guddu', credit: 'Amna Raza', terms: '', width, height },
    content: [{ type: 'text', text: 'The gauge on Monday.' }],
  }
  return { ...document, content: [...(document.content ?? []), figure] }
}

const media = await library.addMedia(picture)
await library.updateNewsroom({
  tagline: 'News from the river',
  languages: ['en', 'ur'],
  sections: ['Climate', 'Business'],
  authors: [{ name: 'Amna Raza', role: 'Reporter' }],
})
await library.settle()

const flood = await library.createStory({ slugline: 'FLOOD', bylines: [{ name: 'Amna Raza' }] }).then(keep)
const river = writtenStory('River rises at Guddu', 'The river rose a metre overnight.')
const written = await save(flood, { slug: 'river-rises-at-guddu', sections: ['Climate'], document: river })
const longer = writtenStory(
  'River rises at Guddu',
  'The river rose a metre overnight.',
  'It is still rising.',
)
const pictured = await save(written, { tags: ['flood', 'Indus'], document: withPicture(longer, media) })
const approved = await save(pictured, {
  status: 'approved',
  history: [{ status: 'approved', by: 'Nadia Shah', at: '2026-05-18T12:40:00+05:00', note: 'Checked.' }],
})
await library.nameVersion(flood.id, pictured.seq, 'As filed', 'Amna Raza')
await library
  .recordPublication(flood.id, {
    profile: 'hugo',
    at: '2026-05-18T12:50:00+05:00',
    seq: approved.seq,
    files: [{ path: 'content/river-rises-at-guddu/index.md', sha256: 'a'.repeat(64) }],
  })
  .then(keep)

const wheat = await library.createStory({ slugline: 'WHEAT-PRICE', language: 'ur' }).then(keep)
const urdu = writtenStory(
  'مقامی منڈی میں گندم کی قیمت چھ ماہ کی بلند ترین سطح پر',
  'سکھر کی غلہ منڈی میں گندم 4,150 روپے فی من تک جا پہنچی۔',
)
await save(wheat, { slug: 'wheat-price', sections: ['Business'], document: urdu })

await library.createStory().then(keep)

const gone = await library.createStory({ slugline: 'GONE' }).then(keep)
await save(gone, { document: writtenStory('A story that was dropped', 'It came to nothing.') })
await library.trashStory(gone.id)
await library.listVersions(flood.id)
await library.close()

const ids = [...new Set(kept.map(({ id }) => id))]
const contents = {
  newsroom: library.newsroom,
  media: [media.name],
  stories: ids.map(id => {
    const versions = kept.filter(article => article.id === id)
    const last = versions.at(-1)
    return {
      id,
      trashed: id === gone.id,
      slugline: last?.slugline,
      slug: last?.slug,
      status: last?.status,
      language: last?.language,
      sections: last?.sections,
      tags: last?.tags,
      bylines: last?.bylines,
      history: last?.history,
      publications: last?.publications,
      modifiedAt: last?.modifiedAt,
      pictures: (last?.document.content ?? []).flatMap(block => block.attrs?.media ?? []),
      names: id === flood.id ? [{ seq: pictured.seq, name: 'As filed' }] : [],
      modifiedBy: last?.modifiedBy,
      versions: versions.map(({ seq, document }) => ({ seq, words: textOf(document) })),
    }
  }),
}
writeFileSync(join(home, 'contents.json'), `${JSON.stringify(contents, null, 2)}\n`)
