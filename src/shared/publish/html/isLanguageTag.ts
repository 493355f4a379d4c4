/** Whether a value may stand in `lang`: the shape of a BCP 47 tag. */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)
}
