import type { NodeJson } from './DocumentJson.ts'

/** Whether two nodes are alike in everything, with all that is in them. */
export function isSameNode(one: NodeJson | undefined, other: NodeJson | undefined): boolean {
  if (one === other) return true
  if (!one || !other || one.type !== other.type || one.text !== other.text) return false
  const [inside, beside] = [one.content ?? [], other.content ?? []]
  return (
    inside.length === beside.length &&
    isSameData(one.attrs, other.attrs) &&
    isSameData(one.marks, other.marks) &&
    inside.every((child, place) => isSameNode(child, beside[place]))
  )
}

function isSameData(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
