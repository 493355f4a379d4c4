import type { Picture } from './picturesOf.ts'

/** What the head of a page says of its story, in one place for search engines and for shared links. */
export type PageFacts = {
  readonly headline: string
  readonly title: string
  readonly description: string
  readonly published: string
  readonly modified: string
  /** Absolute; null while neither the story nor the newsroom has an address. */
  readonly address: string | null
  readonly pictures: readonly (Picture & { readonly address: string })[]
}
