import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NodeJson } from '../../../../../src/shared/document/DocumentJson.ts'
import type { IntakeReport } from '../../../../../src/shared/intake/clipboard/IntakeReport.ts'
import { readClipboard } from '../../../../../src/shared/intake/clipboard/readClipboard.ts'

const FOLDER = join(import.meta.dirname, '../../../../fixtures/clipboard')

/** A sample's document and report, as they were checked by eye. */
export type Expected = {
  readonly dialect: string
  readonly kept: Readonly<Record<string, number>>
  /** 'dropped remotePicture: https://…', in the order in which they were met. */
  readonly told: readonly string[]
  readonly document: readonly NodeJson[]
}

export type Sample = {
  readonly name: string
  readonly html: string
  readonly text: string
  readonly language: string
}

function read(file: string): string {
  try {
    return readFileSync(join(FOLDER, file), 'utf8')
  } catch {
    return ''
  }
}

/** Every clipboard of the folder: what it holds as HTML, as plain text, or both. */
export const SAMPLES: readonly Sample[] = [
  ...new Set(
    readdirSync(FOLDER)
      .filter(file => /\.(?:html|txt)$/.test(file))
      .map(file => file.replace(/\.\w+$/, '')),
  ),
]
  .toSorted()
  .map(name => ({
    name,
    html: read(`${name}.html`),
    text: read(`${name}.txt`),
    language: /\burdu(?!-in-english)\b/.test(name) ? 'ur' : 'en',
  }))

export function expectedOf({ name }: Sample): Expected {
  return JSON.parse(read(`${name}.json`)) as Expected
}

export function readSample({ html, text, language }: Sample) {
  return readClipboard({ html, text, language, as: 'found' })
}

export function asExpected({ blocks, report }: ReturnType<typeof readSample>): Expected {
  return {
    dialect: report.dialect,
    kept: report.kept,
    told: toldBy(report),
    document: JSON.parse(JSON.stringify(blocks)) as NodeJson[],
  }
}

/** What the list shows; what is only counted among words has no line of its own. */
function toldBy({ items }: IntakeReport): string[] {
  return items
    .filter(item => item.detail !== '' || (item.took === undefined && item.gave === undefined))
    .map(({ did, kind, detail }) => [`${did} ${kind}`, detail].filter(Boolean).join(': '))
}
