import { basename } from 'node:path'
import { detectIntake, type IntakeKind } from '../../shared/intake/detectIntake.ts'
import type { Intake } from '../../shared/intake/Intake.ts'
import { readMarkdown } from '../../shared/intake/readMarkdown.ts'
import { readPublishedPage } from '../../shared/intake/readPublishedPage.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { readTextFile } from './readTextFile.ts'

const READERS: Readonly<Record<IntakeKind, (text: string) => Intake>> = {
  markdown: readMarkdown,
  'published-page': readPublishedPage,
}

/** Reads a text file as whatever it is. Throws Refusal, which names the file. */
export async function readIntake(path: string): Promise<Intake> {
  const text = await readTextFile(path)
  try {
    return READERS[detectIntake(basename(path), text)](text)
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, `${path}: ${error.message}`, { cause: error })
    throw error
  }
}
