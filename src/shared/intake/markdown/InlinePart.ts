import type { NodeJson } from '../../document/DocumentJson.ts'

/** A picture as the text names it. */
export type ImagePart = {
  readonly type: 'image'
  readonly path: string
  readonly alt: string
  readonly title: string
}

/** What a line of text holds: inline nodes of the schema, and pictures, which are blocks of ours. */
export type InlinePart = NodeJson | ImagePart

export function isImage(part: InlinePart): part is ImagePart {
  return part.type === 'image'
}
