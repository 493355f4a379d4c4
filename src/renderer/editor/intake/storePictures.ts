import type { NodeJson } from '../../../shared/document/DocumentJson.ts'
import type { ClipboardReading } from '../../../shared/intake/clipboard/ClipboardReading.ts'
import type { IntakeItem } from '../../../shared/intake/clipboard/IntakeReport.ts'
import type { EditorPorts } from '../EditorPorts.ts'

type Stored = Awaited<ReturnType<EditorPorts['addMedia']>>

/** Puts the pictures that came inside the markup into the library; one that is refused leaves a figure without a picture. */
export async function storePictures(
  reading: ClipboardReading,
  addMedia: EditorPorts['addMedia'],
): Promise<ClipboardReading> {
  if (reading.pictures.length === 0) return reading
  const stored = new Map<number, Stored>()
  const items: IntakeItem[] = []
  for (const { figure, base64 } of reading.pictures) {
    try {
      stored.set(figure, await addMedia(bytesOf(base64)))
    } catch (error) {
      items.push({
        did: 'dropped',
        kind: 'embeddedPicture',
        detail: error instanceof Error ? error.message : String(error),
      })
    }
  }
  let figure = -1
  const place = (node: NodeJson): NodeJson => {
    if (node.type !== 'figure')
      return node.content && node.type !== 'paragraph' ? { ...node, content: node.content.map(place) } : node
    figure += 1
    const found = stored.get(figure)
    if (!found) return node
    const { name: media, width, height, credit } = found
    return { ...node, attrs: { ...node.attrs, media, width, height, credit } }
  }
  const { report } = reading
  const kept = { ...report.kept, picture: stored.size }
  return {
    ...reading,
    blocks: reading.blocks.map(place),
    report: { ...report, kept, items: [...report.items, ...items] },
  }
}

function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64.replace(/[^a-z0-9+/=]/gi, ''))
  return Uint8Array.from(letters, letter => letter.charCodeAt(0))
}
