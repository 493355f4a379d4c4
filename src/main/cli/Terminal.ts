/** Where a command speaks: results go out, one record a line; what a person should know goes to `tell`. */
export type Terminal = {
  out(line: string): void
  tell(sentence: string): void
}
