import type { EditorPorts } from '../EditorPorts.ts'
import type { Translate } from '../Translate.ts'

export type FigureAttributes = {
  readonly media: string
  readonly width: number
  readonly height: number
  readonly credit: string
}

/** Bytes; the library takes no larger one, so none is read into memory to be refused. */
const LARGEST = 50 * 1024 * 1024

/** Stores a picture file and answers a figure's attributes. Rejects with an Error whose sentence is for the person. */
export async function readPicture(
  file: File,
  addMedia: EditorPorts['addMedia'],
  translate: Translate,
): Promise<FigureAttributes> {
  if (file.size > LARGEST) throw new Error(translate('editor:figure.tooLarge'))
  const bytes = await file.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    () => null,
  )
  if (!bytes) throw new Error(translate('editor:figure.unreadable'))
  const { name, width, height, credit } = await addMedia(bytes)
  if (!(await canBeShown(bytes))) throw new Error(translate('editor:figure.damaged'))
  return { media: name, width, height, credit }
}

/** Whether its pixels can be decoded: what a header promises a damaged file may not hold. Beside the page, not on it. */
async function canBeShown(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const picture = await createImageBitmap(new Blob([bytes]), {
      resizeWidth: 16,
      resizeQuality: 'pixelated',
    })
    picture.close()
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}
