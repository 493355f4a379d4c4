/** One kind of stored document: its name, today's format, and the way from any stored body to today's value. */
export type Shape<B> = {
  readonly kind: string
  readonly format: number
  /** Throws Refusal 'library-newer' or 'damaged'. */
  restore(format: number, body: unknown, label: { readonly id: string; readonly seq: number }): B
  /** The body's compact JSON, where something quicker than JSON.stringify has it. */
  text?(body: B): string
  /** Throws Refusal 'invalid-request' for a body that could not be read back: it must not reach the disk. */
  check?(body: B): void
  /** What is made of a body while the disk takes it, so that nobody waits for it later. */
  meanwhile?(body: B): unknown
  /** The same value under another number, for a body that carries its own. */
  renumber(body: B, seq: number): B
}

/** A value as it stands on the disk: its number rises with every save and gives the order, never the clock. */
export type Stored<B> = { readonly seq: number; readonly body: B }
