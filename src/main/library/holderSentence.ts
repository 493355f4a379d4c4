import type { Held } from './lock/readHolder.ts'

/** Who has the library open, for a person of another program or computer. */
export function holderSentence({ holder }: Held): string {
  if (holder.pid === 0) return 'The library is just being opened by another program.'
  return `The library is open in ${holder.app} on "${holder.host}" (process ${holder.pid}) since ${holder.since}.`
}
