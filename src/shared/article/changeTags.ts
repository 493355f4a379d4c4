/** The tags without those taken off and with those added behind them, once each; the same list when nothing changes. */
export function changeTags(
  tags: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): readonly string[] {
  const removed = new Set(remove.map(folded))
  const kept = tags.filter(tag => !removed.has(folded(tag)))
  const there = new Set(kept.map(folded))
  const fresh = add.filter(tag => !there.has(folded(tag)))
  return kept.length === tags.length && fresh.length === 0 ? tags : [...kept, ...fresh]
}

/** 'Budget' and 'budget' are one tag. */
function folded(tag: string): string {
  return tag.trim().normalize('NFC').toLocaleLowerCase('en')
}
