import { expect, test } from 'vitest'
import type { StoryRow } from '../../../src/shared/article/StoryRow.ts'
import { parseQuery } from '../../../src/shared/search/parseQuery.ts'
import { rowMatcher } from '../../../src/shared/search/rowMatcher.ts'

const NOW = new Date(2026, 4, 18, 13, 0)

function row(id: string, fields: Partial<StoryRow>): StoryRow {
  const at = new Date(2026, 4, 18, 9).toISOString()
  const plain = {
    seq: 1,
    status: 'draft',
    slugline: '',
    slug: '',
    headline: '',
    lead: '',
    language: 'en',
  } as const
  return {
    id,
    ...plain,
    bylines: [],
    sections: [],
    tags: [],
    words: 10,
    createdAt: at,
    modifiedAt: at,
    ...fields,
  }
}

const on = (...date: [number, number, number, number?]) => ({ modifiedAt: new Date(...date).toISOString() })
const rows = [
  row('drains', {
    status: 'editing',
    bylines: ['Amna Raza', 'Hasan Baig'],
    sections: ['City'],
    tags: ['monsoon'],
  }),
  row('life', {
    sections: ['City life', 'The “Dawn” page'],
    bylines: ['José Ortega'],
    ...on(2026, 4, 17, 23),
  }),
  row('wheat', { language: 'ur-PK', bylines: ['نادیہ حسین'], sections: ['Business'], ...on(2026, 4, 11) }),
  row('derby', { status: 'published', tags: ['derby', 'sport'], ...on(2025, 11, 31) }),
]
const found = (query: string) => rows.filter(rowMatcher(parseQuery(query), NOW)).map(found => found.id)

test.each([
  ['', 'drains life wheat derby'],
  ['ferry', 'drains life wheat derby'],
  ['author:amna', 'drains'],
  ['author:raz', 'drains'],
  ['author:"Amna Raza"', 'drains'],
  ['author:"Amna"', ''],
  ['author:jose', 'life'],
  ['author:نادیه', 'wheat'],
  ['section:city', 'drains life'],
  ['section:"city"', 'drains'],
  ['section:"the dawn page"', 'life'],
  ['tag:sport', 'derby'],
  ['-tag:sport', 'drains life wheat'],
  ['lang:ur', 'wheat'],
  ['lang:u', ''],
  ['status:editing status:published', 'drains derby'],
  ['status:editing author:jose', ''],
  ['status:"in edit"', 'drains'],
  ['status:pub', 'derby'],
  ['after:۲۰۲۵-۱۲ before:۲۰۲۶', 'derby'],
  ['-status:editing -status:published', 'life wheat'],
  ['after:today', 'drains'],
  ['after:yesterday', 'drains life'],
  ['after:7days', 'drains life wheat'],
  ['after:2026', 'drains life wheat'],
  ['before:2026', 'derby'],
  ['after:thisyear', 'drains life wheat'],
  ['before:thismonth', 'derby'],
  ['after:2026-05-11 before:2026-05-18', 'life wheat'],
  ['after:2weeks before:yesterday', 'wheat'],
  ['after:soon', ''],
  ['after:2026-02-30', ''],
  ['status:', 'drains life wheat derby'],
])('“%s” finds: %s', (query, ids) => {
  expect(found(query).join(' ')).toBe(ids)
})
