// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 and HTML forbid
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

/** A text without the characters no page can carry: controls, halves of pairs; line ends as \n. */
export function publicText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(FORBIDDEN, '')
}
