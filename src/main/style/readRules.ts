import { Refusal } from '../../shared/Refusal.ts'
import { readRuleFile } from '../../shared/style/ruleFile.ts'
import type { StyleRule } from '../../shared/style/StyleRule.ts'
import { errorCode } from '../library/errorCode.ts'
import type { FileSystem } from '../library/FileSystem.ts'

/** Bytes; two thousand rules are some 800 KB. */
const LARGEST = 4 * 1024 * 1024

/** The style rules in a file. Throws Refusal 'not-a-file', 'too-large', 'not-readable', 'not-utf8' or 'damaged'. */
export async function readRules(files: FileSystem, path: string): Promise<StyleRule[]> {
  return readRuleFile(decoded(await readWhole(files, path)))
}

/** Facts first: opening a pipe would wait for ever, and a huge file would fill the memory. */
async function readWhole(files: FileSystem, path: string): Promise<Uint8Array> {
  try {
    const facts = await files.examine(path)
    if (facts && facts.kind !== 'file')
      throw new Refusal('not-a-file', 'This is no file of style rules. No rule was taken.')
    if (facts && facts.size > LARGEST)
      throw new Refusal('too-large', 'This file is larger than any house style, so it was not read.')
    return await files.read(path)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    const sentence = `The file cannot be read (${errorCode(cause)}). No rule was taken.`
    throw new Refusal('not-readable', sentence, { cause })
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Refusal('not-utf8', 'The file is not text in UTF-8. No rule was taken.', { cause })
  }
}
