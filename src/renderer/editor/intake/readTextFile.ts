import { Refusal } from '../../../shared/Refusal.ts'
import { MOST_TEXT } from './limits.ts'

/** The text of a dropped file. Throws Refusal 'too-large', or 'not-utf8' for what is no text of today. */
export async function readTextFile(file: File): Promise<string> {
  if (file.size > MOST_TEXT * 4)
    throw new Refusal(
      'too-large',
      `“${file.name}” is larger than a story can be. Nothing was added; split it, or copy the part the story needs.`,
    )
  const bytes = new Uint8Array(await file.arrayBuffer())
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Refusal(
      'not-utf8',
      `“${file.name}” is not written in UTF-8, so its letters cannot be told for sure. Nothing was added; save it as UTF-8 and drop it again.`,
      { cause },
    )
  }
}
