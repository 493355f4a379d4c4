const END = /(?:[.!?…]["”’'»)]*|[۔؟]["”“’'»)]*)\s+(?=["“‘'«(]*\p{Lu}|["“”‘'«(]*\p{Script=Arabic})|\n+/gu
const SHORT =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Dr|Capt|Gen|Sen|Rep|Lt|Col|Sgt|St|Gov|Prof|Rev|Hon|Maj|Supt|Insp|No|Jr|Sr|vs|\p{Lu})\.$/u

/** Where the sentences of a text begin; 0 is the first. A title or an initial with its full stop ends none. */
export function sentenceStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(END)) {
    const upTo = text.slice(Math.max(0, match.index - 12), match.index + 1)
    if (!SHORT.test(upTo)) starts.push(match.index + match[0].length)
  }
  return starts
}
