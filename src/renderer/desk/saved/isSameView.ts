import type { View } from '../view/useShown.ts'

/** Whether two views show the same in the same order. */
export function isSameView(one: View, other: View): boolean {
  return (
    one.shelf === other.shelf &&
    one.query.trim() === other.query.trim() &&
    one.order.by === other.order.by &&
    one.order.reversed === other.order.reversed
  )
}
