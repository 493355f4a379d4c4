/** The part of commonmark.js the tests use; the package has no types of its own. */
declare module 'commonmark' {
  export class Parser {
    parse(text: string): object
  }
  export class HtmlRenderer {
    render(tree: object): string
  }
}
