/** The start of a text for a message of one sentence. */
export function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
