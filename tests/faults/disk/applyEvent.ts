import type { DiskEvent } from './DiskEvent.ts'
import type { DiskFile } from './DiskState.ts'

/** Does to the maps what the event says; a name that is not there to leave has left already. */
export function applyEvent(
  folders: Map<number, Map<string, number>>,
  files: Map<number, DiskFile>,
  event: DiskEvent,
): void {
  switch (event.do) {
    case 'enter':
      folders.get(event.folder)?.set(event.name, event.what)
      return
    case 'leave':
      folders.get(event.folder)?.delete(event.name)
      return
    case 'move': {
      const source = folders.get(event.folder)
      if (source?.get(event.name) === event.what) source.delete(event.name)
      folders.get(event.toFolder)?.set(event.toName, event.what)
      return
    }
    case 'makeFile':
      files.set(event.file, { bytes: new Uint8Array(), mtimeMs: event.atMs })
      return
    case 'makeFolder':
      folders.set(event.folder, new Map())
      return
    case 'write': {
      const before = files.get(event.file)?.bytes ?? new Uint8Array()
      files.set(event.file, { bytes: Buffer.concat([before, event.bytes]), mtimeMs: event.atMs })
      return
    }
    case 'touch': {
      const file = files.get(event.file)
      if (file) files.set(event.file, { ...file, mtimeMs: event.atMs })
      return
    }
    case 'syncFile':
    case 'syncFolder':
  }
}
