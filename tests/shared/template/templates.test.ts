import { describe, expect, it } from 'vitest'
import { restoreDocument } from '../../../src/shared/document/restoreDocument.ts'
import { BUILT_IN } from '../../../src/shared/template/BUILT_IN.ts'
import { chooseTemplate } from '../../../src/shared/template/chooseTemplate.ts'
import { fieldsOfTemplate } from '../../../src/shared/template/fieldsOfTemplate.ts'
import { outlineOf } from '../../../src/shared/template/outlineOf.ts'
import { requiredBy } from '../../../src/shared/template/requiredBy.ts'
import type { Template } from '../../../src/shared/template/Template.ts'
import { templateOf } from '../../../src/shared/template/templateOf.ts'
import { templatesOf } from '../../../src/shared/template/templatesOf.ts'
import { bodyText } from '../../support/bodyText.ts'
import { by, doc, figure, h, li, nest, p, story, ul } from '../../support/build.ts'

const [NEWS] = BUILT_IN as readonly [Template]
const COLUMN: Template = {
  ...NEWS,
  id: '01KRX2HT307Z0TG8D59777866X',
  name: 'Sunday column',
  wordTarget: 700,
  tags: ['column'],
}

describe('the kinds of stories', () => {
  it('are those of the app, then the newsroom’s own', () => {
    expect(templatesOf({}).map(({ id }) => id)).toEqual([
      'news',
      'analysis',
      'interview',
      'opinion',
      'brief',
      'live',
    ])
    expect(templatesOf({ templates: [COLUMN] }).at(-1)).toEqual(COLUMN)
  })

  it('stand in their order when the newsroom has changed one of the app’s', () => {
    const brief = { ...NEWS, id: 'brief', wordTarget: 90 }
    const ids = templatesOf({ templates: [COLUMN, brief] }).map(({ id }) => id)
    expect(ids).toEqual(['news', 'analysis', 'interview', 'opinion', 'brief', 'live', COLUMN.id])
    expect(templateOf({ templates: [brief] }, 'brief')?.wordTarget).toBe(90)
  })

  it('of one that was removed nothing is known', () => {
    expect(templateOf({}, COLUMN.id)).toBeNull()
    expect(requiredBy(null)).toEqual([])
  })

  it('ask for nothing that only a later Copydesk knows', () => {
    expect(requiredBy({ required: ['podcast', 'tags', 'byline'] })).toEqual(['byline', 'tags'])
  })
})

describe('a story begun from a template', () => {
  it.each(
    BUILT_IN.flatMap(template =>
      ['en', 'ur', 'ur-PK', 'sd'].map(language => [template.id, language, template] as const),
    ),
  )('%s in %s holds a sound document', (_id, language, template) => {
    const { document } = fieldsOfTemplate(template, language)
    expect(restoreDocument(document).childCount).toBeGreaterThan(2)
  })

  it('has the words of its language', () => {
    const live = templateOf({}, 'live') as Template
    const words = (language: string) => bodyText(fieldsOfTemplate(live, language).document).join()
    expect(words('ur-PK')).toContain('اب تک کیا معلوم ہے')
    expect(words('en')).toContain('What we know')
    expect(words('sd')).toContain('What we know')
  })

  it('has what the template keeps, and the language that is its own', () => {
    expect(fieldsOfTemplate({ ...COLUMN, language: 'ur' }, 'en')).toMatchObject({
      template: COLUMN.id,
      language: 'ur',
      wordTarget: 700,
      tags: ['column'],
    })
  })
})

describe('a story that becomes one of another kind', () => {
  const newsroom = { templates: [COLUMN] }

  it('takes the length of its new kind', () => {
    expect(chooseTemplate({ template: 'news', wordTarget: null }, newsroom, 'brief')).toEqual({
      template: 'brief',
      wordTarget: 150,
    })
    expect(chooseTemplate({ template: 'brief', wordTarget: 150 }, newsroom, 'news')).toEqual({
      template: 'news',
      wordTarget: null,
    })
    expect(chooseTemplate({ template: 'gone', wordTarget: null }, newsroom, COLUMN.id).wordTarget).toBe(700)
  })

  it('keeps a length that somebody set by hand', () => {
    expect(chooseTemplate({ template: 'brief', wordTarget: 200 }, newsroom, 'analysis')).toEqual({
      template: 'analysis',
      wordTarget: 200,
    })
  })

  it('stays what it is when the kind is not kept', () => {
    expect(chooseTemplate({ template: 'brief', wordTarget: 150 }, newsroom, 'gone')).toEqual({
      template: 'brief',
      wordTarget: 150,
    })
  })
})

describe('the outline of a story', () => {
  it('keeps headings, notes and boxes, and none of its words', () => {
    const whole = story(
      'River rises',
      'A metre overnight',
      p('One.'),
      p('Two.'),
      h(2, 'What is next'),
      figure(`${'a'.repeat(64)}.jpg`, 'The gauge'),
      ul(li(p('First')), li(p('Second'))),
      nest('quotation', p('We left.'), by('Sana')),
      nest('factBox', h(3, 'The numbers'), p('4,150')),
      nest('privateNote', p('Two sources')),
    )
    const outline = outlineOf(whole)
    expect(restoreDocument(outline).textContent).toBe('What is nextThe numbersTwo sources')
    expect(outline.content?.slice(2).map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'bulletList',
      'quotation',
      'factBox',
      'privateNote',
    ])
  })

  it('of a story without any is a blank page', () => {
    expect(outlineOf(doc(figure(null)))).toEqual(doc(p()))
  })
})
