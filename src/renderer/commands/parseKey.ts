export type Key = {
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** A letter or digit in lower case, or a named key as browsers name it: 'Enter', 'F10', '\\'. */
  readonly name: string
}

const parsed = new Map<string, Key>()

/** 'Mod-Shift-8' -> its parts. Throws on an unknown modifier: a key is written by us, never typed by a person. */
export function parseKey(text: string): Key {
  const known = parsed.get(text)
  if (known) return known
  // The last sign may be the key itself: 'Mod--'.
  const end = text.lastIndexOf('-', text.length - 2)
  const name = text.slice(end + 1)
  const modifiers = new Set(end > 0 ? text.slice(0, end).split('-') : [])
  const key: Key = {
    mod: modifiers.delete('Mod'),
    shift: modifiers.delete('Shift'),
    alt: modifiers.delete('Alt'),
    name: name.length === 1 ? name.toLowerCase() : name,
  }
  if (name === '' || modifiers.size > 0) throw new Error(`'${text}' is not a key.`)
  parsed.set(text, key)
  return key
}
