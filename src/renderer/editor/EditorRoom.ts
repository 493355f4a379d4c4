import type { IntakeReport } from '../../shared/intake/clipboard/IntakeReport.ts'
import type { EditorContext } from './EditorContext.ts'
import type { EditorPorts } from './EditorPorts.ts'
import type { SlashKeys } from './slash/slashPlugin.ts'

/** What the extensions of one open page share. */
export type EditorRoom = {
  readonly ports: EditorPorts
  /** The row of byline and dateline that stands between standfirst and body without being in the document. */
  readonly bylineRow: HTMLElement
  translate(key: string, values?: Readonly<Record<string, string>>): string
  /** Of the story: BCP 47. */
  language(): string
  /** Whether punctuation is written as its language does while typing. */
  smartPunctuation(): boolean
  /** Whether the caret's line is held where it is. */
  typewriter(): boolean
  /** Set by the menu of blocks while it is there. */
  readonly slashKeys: SlashKeys
  /** Tells what was taken in from another program. */
  arrived(report: IntakeReport): void
  /** Whether the next paste was asked for as plain text; asked once, it holds no longer. */
  takePlain(): boolean
  /** Null until the page is mounted. */
  context(): EditorContext | null
}
