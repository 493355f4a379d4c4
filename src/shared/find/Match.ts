/** A place in a text or a document, and what stands in its place when it is replaced. */
export type Match = { readonly from: number; readonly to: number; readonly replacement: string }
