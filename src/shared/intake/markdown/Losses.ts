/** What could not be kept, one sentence each, none twice. */
export class Losses {
  readonly #sentences = new Set<string>()

  add(sentence: string): void {
    this.#sentences.add(sentence)
  }

  all(): readonly string[] {
    return [...this.#sentences]
  }
}
