/** Throws the sentence unless what it says did happen. */
export function demand(happened: boolean, sentence: string): asserts happened {
  if (!happened) throw new Error(sentence)
}
