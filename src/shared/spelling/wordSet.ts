/** Words as isKnownWord looks them up: names of several words give each of them. */
export function wordSet(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const list of lists)
    for (const entry of list)
      for (const word of entry.replaceAll('’', "'").split(/\s+/)) if (word !== '') words.add(word)
  return words
}
