import { applyEvent } from './applyEvent.ts'
import type { DiskEvent } from './DiskEvent.ts'
import type { DiskFile, DiskState } from './DiskState.ts'
import { fingerprint } from './fingerprint.ts'

/** What became of bytes that no fsync had brought to the disk. */
const UNSYNCED = {
  written: (bytes: Uint8Array) => bytes,
  absent: (bytes: Uint8Array, synced: number) => bytes.subarray(0, synced),
  half: (bytes: Uint8Array, synced: number) => bytes.subarray(0, synced + ((bytes.length - synced) >> 1)),
  zeros: (bytes: Uint8Array, synced: number) =>
    Buffer.concat([bytes.subarray(0, synced), Buffer.alloc(bytes.length - synced)]),
} as const

type Names = Extract<DiskEvent, { do: 'enter' | 'leave' | 'move' }>

/**
 * Every state a disk may be found in when the power goes right after `events`, from one that was whole before
 * them. What was synced is there: bytes by the fsync of their file, names by the fsync of their folder, a move
 * between two folders by that of both. Of the rest nothing is certain: names may be there in any choice (all,
 * none, up to any one, all but one, one alone), bytes written, absent, half or zeros. The state of a killed
 * program, where the disk has all of it, is among them.
 */
export function* crashStates(start: DiskState, events: readonly DiskEvent[]): Generator<DiskState> {
  const uncertain = unsyncedNames(events)
  const seen = new Set<string>()
  for (const lost of choices(uncertain))
    for (const become of Object.values(UNSYNCED)) {
      const state = stateWithout(start, events, lost, become)
      const mark = fingerprint(state)
      if (seen.has(mark)) continue
      seen.add(mark)
      yield state
    }
}

function unsyncedNames(events: readonly DiskEvent[]): readonly Names[] {
  const waiting = new Map<Names, Set<number>>()
  for (const event of events) {
    if (event.do === 'enter' || event.do === 'leave') waiting.set(event, new Set([event.folder]))
    if (event.do === 'move') waiting.set(event, new Set([event.folder, event.toFolder]))
    if (event.do === 'syncFolder') for (const folders of waiting.values()) folders.delete(event.folder)
  }
  return [...waiting].filter(([, folders]) => folders.size > 0).map(([event]) => event)
}

/** Sets of names that did not reach the disk. */
function* choices(uncertain: readonly Names[]): Generator<ReadonlySet<DiskEvent>> {
  yield new Set()
  for (let kept = 0; kept < uncertain.length; kept += 1) yield new Set(uncertain.slice(kept))
  for (const one of uncertain) {
    yield new Set([one])
    yield new Set(uncertain.filter(other => other !== one))
  }
}

function stateWithout(
  start: DiskState,
  events: readonly DiskEvent[],
  lost: ReadonlySet<DiskEvent>,
  become: (bytes: Uint8Array, synced: number) => Uint8Array,
): DiskState {
  const folders = new Map([...start.folders].map(([folder, names]) => [folder, new Map(names)]))
  const files = new Map<number, DiskFile>(start.files)
  const synced = new Map<number, number>()
  for (const event of events) {
    if (!lost.has(event)) applyEvent(folders, files, event)
    if (event.do === 'makeFile') synced.set(event.file, 0)
    if (event.do === 'syncFile') synced.set(event.file, files.get(event.file)?.bytes.length ?? 0)
  }
  for (const [file, length] of synced) {
    const written = files.get(file)
    if (written) files.set(file, { ...written, bytes: become(written.bytes, length) })
  }
  return { folders, files }
}
