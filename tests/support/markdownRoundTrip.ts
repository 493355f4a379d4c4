import type { DocumentJson } from '../../src/shared/document/DocumentJson.ts'
import { restoreDocument } from '../../src/shared/document/restoreDocument.ts'
import { placeMedia, type StoredMedia } from '../../src/shared/intake/placeMedia.ts'
import { readMarkdown } from '../../src/shared/intake/readMarkdown.ts'
import { publicDocument } from '../../src/shared/publish/publicDocument.ts'
import { ARBITRARY_MEDIA } from './arbitraryDocument.ts'

/** The pictures of generated documents, as a library that stored them would know them. */
export function storedMedia(pathOf: (name: string) => string): ReadonlyMap<string, StoredMedia> {
  return new Map(ARBITRARY_MEDIA.map(name => [pathOf(name), { name, width: 1200, height: 800, credit: '' }]))
}

export const asIs = { mediaPath: (name: string) => name }

/** The body of a Markdown text read as Copydesk reads it, with its pictures in place. */
export function readBack(markdown: string): DocumentJson {
  return bodyOf(
    placeMedia(readMarkdown(`---\ntitle: "T"\n---\n${markdown}`), storedMedia(asIs.mediaPath)).document,
  )
}

/** What of a document leaves as its body. */
export function publicBody(document: DocumentJson): DocumentJson {
  return bodyOf(publicDocument(document))
}

function bodyOf(document: DocumentJson): DocumentJson {
  const whole: DocumentJson = restoreDocument(document).toJSON()
  return {
    type: 'doc',
    content: [{ type: 'headline' }, { type: 'standfirst' }, ...(whole.content ?? []).slice(2)],
  }
}
