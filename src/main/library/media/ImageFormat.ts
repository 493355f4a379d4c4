/** The kinds of picture a library holds, named by the ending of their files. */
export type ImageKind = 'jpg' | 'png' | 'gif' | 'webp' | 'avif'

/** A picture without its metadata; the encoded pixels are the same bytes as before. */
export type CleanImage = {
  readonly bytes: Uint8Array
  /** Pixels as shown, orientation applied. */
  readonly width: number
  readonly height: number
  /** What the metadata said of author and rights. */
  readonly credit: string
}

export type ImageFormat = {
  /** By the first bytes, never by a name. */
  recognises(bytes: Buffer): boolean
  /** Throws Refusal 'not-an-image' for a file that ends early or contradicts itself. */
  clean(bytes: Buffer): CleanImage
}
