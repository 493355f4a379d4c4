import type { Article } from '../article/Article.ts'
import type { NodeJson } from '../document/DocumentJson.ts'
import type { Intake } from './Intake.ts'

export type StoredMedia = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly credit: string
}

/**
 * The document and fields of an intake with the pictures that could be stored, by their path as written.
 * A figure whose picture is not among them keeps its words and stays without a picture.
 */
export function placeMedia(
  intake: Intake,
  stored: ReadonlyMap<string, StoredMedia>,
): Pick<Article, 'document'> & Intake['fields'] {
  const pictures = new Map<number, StoredMedia>()
  let leadImage: string | undefined
  for (const { path, place } of intake.media) {
    const picture = stored.get(path)
    if (!picture) continue
    if (place === 'leadImage') leadImage = picture.name
    else pictures.set(place.figure, picture)
  }
  let figure = -1
  const place = (node: NodeJson): NodeJson => {
    if (node.type === 'figure') {
      figure += 1
      const picture = pictures.get(figure)
      if (!picture) return node
      const { name: media, width, height } = picture
      return {
        ...node,
        attrs: { ...node.attrs, media, width, height, credit: node.attrs?.credit || picture.credit },
      }
    }
    return node.content && node.type !== 'paragraph' ? { ...node, content: node.content.map(place) } : node
  }
  return {
    ...intake.fields,
    ...(leadImage === undefined ? {} : { leadImage }),
    document: place(intake.document),
  }
}
