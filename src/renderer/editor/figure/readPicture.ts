import type { EditorPorts } from '../EditorPorts.ts'

export type FigureAttributes = {
  readonly media: string
  readonly width: number
  readonly height: number
  readonly credit: string
}

/** Stores a picture file and answers a figure's attributes; null when it was refused, and the person told why. */
export async function readPicture(
  file: File,
  ports: Pick<EditorPorts, 'addMedia' | 'notify'>,
): Promise<FigureAttributes | null> {
  try {
    const { name, width, height, credit } = await ports.addMedia(new Uint8Array(await file.arrayBuffer()))
    return { media: name, width, height, credit }
  } catch (error) {
    ports.notify(error instanceof Error ? error.message : String(error))
    return null
  }
}
