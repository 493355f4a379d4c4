export {}

declare global {
  /** What every runtime of the product has beyond the language itself; the pure room may use just this. */
  class URL {
    constructor(url: string, base?: string)
    static canParse(url: string, base?: string): boolean
    readonly protocol: string
    readonly hostname: string
    readonly pathname: string
    readonly searchParams: { get(name: string): string | null }
    readonly href: string
  }
}
