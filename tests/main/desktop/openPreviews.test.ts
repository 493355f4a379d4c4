import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { openPreviews } from '../../../src/main/desktop/openPreviews.ts'

it('shows the page under a policy that names just its own style sheet', async () => {
  const previews = openPreviews()
  const path = previews.show({ html: '<style>p{color:red}</style><p>Words</p>', companions: new Map() })
  const answer = await previews.answer(path.slice('/preview/'.length))
  const hash = createHash('sha256').update('p{color:red}').digest('base64')
  expect(await answer?.text()).toContain('Words')
  expect(answer?.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`)
})

it('forgets a page when the next one is shown, and answers to no guess', async () => {
  const previews = openPreviews()
  const first = previews.show({ html: 'one', companions: new Map() })
  previews.show({ html: 'two', companions: new Map() })
  expect(await previews.answer(first.slice('/preview/'.length))).toBeNull()
  expect(await previews.answer('page.html')).toBeNull()
})
