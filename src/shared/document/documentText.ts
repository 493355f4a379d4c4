import { lately } from '../lately.ts'
import { Refusal } from '../Refusal.ts'
import { DocumentJson } from './DocumentJson.ts'

/** A save writes down the document it was just sent. */
const texts = lately<DocumentJson, string>(2, document => JSON.stringify(document))

/** The compact JSON of a document. */
export function documentText(document: DocumentJson): string {
  return texts.of(document)
}

/** The document a text says. Throws Refusal 'invalid-request' where it is none. */
export function readDocumentText(text: string): DocumentJson {
  const { success, data } = DocumentJson.safeParse(parsed(text))
  if (!success)
    throw new Refusal(
      'invalid-request',
      'Not saved: the story came without its text; the version saved before is safe.',
    )
  texts.put(data, text)
  return data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
