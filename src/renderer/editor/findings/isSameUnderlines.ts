import type { DecorationSet } from '@tiptap/pm/view'

/** Whether the same words are underlined for the same reasons: then the page needs no drawing. */
export function isSameUnderlines(one: DecorationSet, other: DecorationSet): boolean {
  const others = other.find()
  const these = one.find()
  return (
    these.length === others.length &&
    these.every(({ from, to, spec }, index) => {
      const beside = others[index]
      return beside?.from === from && beside.to === to && beside.spec.finding === spec.finding
    })
  )
}
