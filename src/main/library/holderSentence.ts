import type { Held } from './lock/readHolder.ts'

/** Who has the library open, for a person of another program or computer. */
export function holderSentence({ holder }: Held): string {
  if (holder.pid === 0) return 'The library is just being opened by another program.'
  const { app, host, pid, person, since } = holder
  const by = person ? ` by ${person}` : ''
  return `The library is open${by} in ${app} on "${host}" (process ${pid}) since ${since}.`
}
