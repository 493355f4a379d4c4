import type { Bridge, Channel, Input, Output } from '../../shared/bridge.ts'
import { Failure } from './Failure.ts'

export type Ask = <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>

/** The bridge as plain promises: the value, or a Failure thrown. */
export function makeAsk(bridge: Bridge): Ask {
  return async (channel, input) => {
    const answer = await bridge.invoke(channel, input)
    if (answer.ok) return answer.value
    throw new Failure(answer.error.code, answer.error.message)
  }
}
