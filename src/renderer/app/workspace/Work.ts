import type { Failure } from '../Failure.ts'

/** A message key with its namespace, and what stands in it. */
export type Phrase = { readonly key: string; readonly values?: Readonly<Record<string, string | number>> }

/** How a piece of long work ended. */
export type WorkResult = {
  /** Stopped: the person cancelled it. Failed: some or all of it could not be done. */
  readonly tone: 'done' | 'stopped' | 'failed'
  readonly words: Phrase
  /** What could not be done, by the name a person knows it by. */
  readonly failures?: readonly {
    readonly name: string
    readonly failure: Pick<Failure, 'code' | 'message'>
  }[]
  /** 'Show in folder', 'Undo': the card goes once it is pressed. */
  readonly action?: { readonly label: Phrase; run(): void }
}

/** A piece of long work as its card shows it. */
export type Work = {
  readonly id: string
  readonly title: Phrase
  readonly done: number
  /** Null while it is not known. */
  readonly total: number | null
  readonly step: Phrase | null
  readonly mayCancel: boolean
  /** Cancel was pressed and it has not stopped yet. */
  readonly stopping: boolean
  /** Null while it runs. */
  readonly result: WorkResult | null
}

/** What a task of the window holds while it runs. */
export type WorkHandle = {
  /** For the channel that does it in the main process, where it tells how far it has come by itself. */
  readonly id: string
  readonly signal: AbortSignal
  progress(done: number, total: number): void
}
