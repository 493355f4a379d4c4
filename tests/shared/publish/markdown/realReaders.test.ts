import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/Article.ts'
import { EMPTY_NEWSROOM } from '../../../../src/shared/article/Newsroom.ts'
import { newArticle } from '../../../../src/shared/article/newArticle.ts'
import { headlineOf } from '../../../../src/shared/document/headlineOf.ts'
import { readPublishedPage } from '../../../../src/shared/intake/readPublishedPage.ts'
import { longDate } from '../../../../src/shared/publish/html/longDate.ts'
import { pageWording } from '../../../../src/shared/publish/html/pageWording.ts'
import { buildHugo } from '../../../../src/shared/publish/markdown/buildHugo.ts'
import { writeMarkdown } from '../../../../src/shared/publish/markdown/writeMarkdown.ts'
import { publicLine } from '../../../../src/shared/publish/public/publicLine.ts'
import { publicDocument } from '../../../../src/shared/publish/publicDocument.ts'
import { arbitraryArticle } from '../../../support/arbitraryArticle.ts'
import { arbitraryDocument } from '../../../support/arbitraryDocument.ts'
import { isInstalled } from '../../../support/isInstalled.ts'
import { asIs, publicBody } from '../../../support/markdownRoundTrip.ts'
import { notRun } from '../../../support/notRun.ts'
import { oneLine, visibleText, visibleTextOfHtml } from '../../../support/visibleText.ts'

const STORIES = 300
const documents = fc.sample(arbitraryDocument, { numRuns: STORIES, seed: 20261123 })

const noPandoc = !isInstalled('pandoc')
const noHugo = !isInstalled('hugo', 'version')

describe('pandoc', () => {
  test.skipIf(noPandoc).each(['commonmark_x', 'gfm'])(
    notRun('reading %s shows the words of every story', noPandoc, 'pandoc'),
    format => {
      const parts = documents.map((document, index) => `PART${index}PART\n\n${writeMarkdown(document, asIs)}`)
      const html = execFileSync('pandoc', ['-f', format, '-t', 'html', '--wrap=none', '--quiet'], {
        input: `${parts.join('\n\n')}\n\nPART`,
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      })
      const [, ...shown] = visibleTextOfHtml(html).split(/PART\d+PART/)
      const last = shown.pop() ?? ''
      const words = [...shown, last.replace(/PART$/, '')].map(text => text.trim().normalize('NFC'))
      expect(words).toEqual(documents.map(document => visibleText(publicBody(document)).normalize('NFC')))
    },
  )
})

describe('Hugo', () => {
  const site = mkdtempSync(join(tmpdir(), 'copydesk-hugo-'))
  afterAll(() => rmSync(site, { recursive: true, force: true }))

  const write = (path: string, text: string) => {
    const file = join(site, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const page = (path: string) => readFileSync(join(site, 'public', path, 'index.html'), 'utf8')
  const field = (html: string, name: string) =>
    visibleTextOfHtml(new RegExp(`<${name}-field>([\\s\\S]*)</${name}-field>`).exec(html)?.[1] ?? 'MISSING')

  const template = ['title', 'description', 'content']
    .map(name => `<${name}-field>{{ .${name[0]?.toUpperCase()}${name.slice(1)} }}</${name}-field>`)
    .join('\n')
  const facts =
    '<date-field>{{ .Date.Format "2 January 2006" }}</date-field>' +
    '<section-field>{{ range .Params.categories }}{{ . }};{{ end }}</section-field>'

  test.skipIf(noHugo)(
    notRun('with its default settings builds every story into a page with the same words', noHugo, 'hugo'),
    () => {
      write('config.toml', 'baseURL = "https://site.example/"\ndisableKinds = ["RSS", "sitemap"]\n')
      write('layouts/_default/single.html', `${template}\n${facts}`)
      write('layouts/_default/list.html', 'list')
      const stories = [...arbitraryStories(), publishedPage()]
      for (const story of stories) {
        for (const file of buildHugo(story, EMPTY_NEWSROOM)) {
          if ('text' in file) write(join('content', file.path), file.text)
        }
      }
      execFileSync('hugo', ['--source', site, '--quiet', '--buildFuture'], { stdio: 'pipe' })
      for (const story of stories) {
        const [index] = buildHugo(story, EMPTY_NEWSROOM)
        const html = page(dirname(index?.path ?? ''))
        expect(field(html, 'title')).toBe(oneLine(headlineOf(publicDocument(story.document))))
        expect(field(html, 'content')).toBe(
          oneLine(`${visibleText(publicBody(story.document))} ${corrected(story)}`),
        )
        expect(field(html, 'section')).toBe(story.sections.map(name => `${name};`).join(''))
      }
      const html = page('harbour-sea/ferry-sails')
      expect(field(html, 'title')).toBe('Ferry Sails')
      expect(field(html, 'date')).toBe('3 March 2026')
      expect(field(html, 'description')).toBe('It took "years".')
    },
    120_000,
  )

  /** What the page says of corrections below the text. */
  function corrected({ corrections, language }: Article): string {
    const said = corrections.filter(({ text }) => text.trim())
    const wording = pageWording(language)
    const entries = said.map(({ text, at, by }) => {
      const signed = [longDate(at, wording), publicLine(by)].filter(Boolean).join(', ')
      return `${signed}: ${publicLine(text)}`
    })
    return said.length > 0 ? `${wording.correction} ${entries.join(' ')}` : ''
  }

  function arbitraryStories() {
    return fc.sample(arbitraryArticle, { numRuns: STORIES, seed: 20261123 }).map((story, index) => ({
      ...story,
      legalHold: false,
      slug: `story-${index}`,
      sections: ['News', ...story.sections.map(publicLine).filter(Boolean)],
    }))
  }

  function publishedPage() {
    const { fields, document } = readPublishedPage(
      'The Ledger\n\nFerry Sails\n\nMarch 3, 2026\n\nCategories: Harbour & Sea\n\nIt took "years".\n\nIt left at 9.',
    )
    return newArticle('2026-11-23T09:00:00Z', { ...fields, document })
  }
})
