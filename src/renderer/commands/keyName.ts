export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const BY_PLACE: Readonly<Record<string, string>> = {
  Backslash: '\\',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
}

/**
 * The name of the pressed key for shortcuts. A Latin letter, digit, plus or minus is what the layout says; any other
 * character (Urdu, Arabic, Shift+7 as '&', Alt+B as '∫') is named by its place on the keyboard.
 */
export function keyName(press: Pick<KeyPress, 'key' | 'code'>): string {
  if (/^[a-z0-9+-]$/i.test(press.key)) return press.key.toLowerCase()
  if (press.key.length > 1 && press.key !== 'Dead' && press.key !== 'Unidentified') return press.key
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(press.code)?.[1]
  return place?.toLowerCase() ?? BY_PLACE[press.code] ?? press.key
}
