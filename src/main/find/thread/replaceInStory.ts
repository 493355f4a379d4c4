import { EditorState } from '@tiptap/pm/state'
import { restoreDocument } from '../../../shared/document/restoreDocument.ts'
import { findInStored } from '../../../shared/find/findInStored.ts'
import { putReplacements } from '../../../shared/find/putReplacements.ts'
import { storedBlocks } from '../../../shared/find/storedBlocks.ts'
import { mapAnchors } from '../../../shared/ledger/mapAnchors.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import { articleShape } from '../../library/articleShape.ts'
import { openStored } from '../../library/openStored.ts'
import type { Replaced, ReplaceTask } from './messages.ts'

/**
 * What a story becomes when the chosen matches are replaced; `bytes` are its file. Throws Refusal 'story-changed'
 * when it is not the version that was looked through, 'in-review' while suggestions wait in it.
 */
export function replaceInStory(
  bytes: Uint8Array,
  pattern: RegExp,
  task: ReplaceTask,
  onBlock: () => void,
): Replaced {
  const { seq, body } = openStored(bytes, task.id, articleShape)
  if (body.review)
    throw new Refusal('in-review', 'Suggestions wait in this story; accept or reject them first.')
  const chosen = new Set(task.places.map(keyOf))
  const matches = findInStored(storedBlocks(body.document), {
    pattern,
    replacement: task.replacement,
    groups: task.query.regex,
    zones: task.zones,
    onBlock,
  }).filter(match => chosen.has(keyOf(match)))
  if (seq !== task.seq || matches.length !== chosen.size) throw storyChanged()
  const document = restoreDocument(body.document)
  const { doc, mapping } = putReplacements(EditorState.create({ doc: document }).tr, matches)
  doc.check()
  return {
    document: doc.toJSON(),
    quotes: mapAnchors(body.quotes, mapping),
    threads: body.threads.map(({ id, from, to }) => {
      const start = mapping.map(from, 1)
      return { id, from: start, to: Math.max(start, mapping.map(to, -1)) }
    }),
  }
}

/** It is not the version that was looked through. */
export function storyChanged(): Refusal {
  return new Refusal(
    'story-changed',
    'This story has been changed since it was looked through; nothing was replaced in it. Find again.',
  )
}

function keyOf({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${from} ${to}`
}
