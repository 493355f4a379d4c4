/** The first character as a numeric reference: it shows as itself, and no reader takes it for anything else. */
export function characterReference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0xfffd};`
}
