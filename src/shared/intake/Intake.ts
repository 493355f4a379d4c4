import type { Article } from '../article/Article.ts'
import type { DocumentJson } from '../document/DocumentJson.ts'

/** A picture the text names by a local path, and what is to show it: the n-th figure, or the story itself. */
export type MediaReference = {
  /** As written, e.g. 'images/harbour.jpg': relative to the text's own folder. Not checked: it may be hostile. */
  readonly path: string
  readonly place: { readonly figure: number } | 'leadImage'
}

/** What a reader made of a text, before anything is stored. */
export type Intake = {
  readonly fields: Partial<Omit<Article, 'id' | 'seq' | 'document'>>
  readonly newsroom?: { readonly name?: string; readonly tagline?: string }
  /** Fits the schema. Its figures have no media yet: placeMedia gives it to them. */
  readonly document: DocumentJson
  readonly media: readonly MediaReference[]
  /** What could not be kept as it was, one English sentence each. */
  readonly losses: readonly string[]
}
