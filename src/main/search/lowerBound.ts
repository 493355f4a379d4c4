/** Where a word stands or would stand among sorted terms. */
export function lowerBound(terms: readonly string[], word: string): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const term = terms[middle]
    if (term !== undefined && term < word) low = middle + 1
    else high = middle
  }
  return low
}
