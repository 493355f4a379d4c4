import { CircleAlert, CircleCheck, CircleSlash, X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { IconButton } from './IconButton.tsx'
import styles from './ProgressCard.module.css'

export type ProgressCardProps = {
  title: string
  /** Running until it has ended in one of these ways. */
  state: 'running' | 'done' | 'stopped' | 'failed'
  done: number
  /** Null while it is not known. */
  total: number | null
  /** How far it is, or how it ended: read out when it ends. */
  words: string
  /** What could not be done: by name, and why. */
  failures: readonly { readonly name: string; readonly why: string }[]
  failuresTitle: string
  /** Cancel while it runs; what can be done with the result afterwards. */
  actions: ReactNode
  closeLabel: string
  onClose(): void
}

const ICONS = { done: CircleCheck, stopped: CircleSlash, failed: CircleAlert }

/** A piece of long work: what it is, how far it has come, a way to stop it, and what came of it. */
export function ProgressCard({ title, state, done, total, words, failures, ...rest }: ProgressCardProps) {
  const name = useId()
  const Icon = state === 'running' ? null : ICONS[state]
  return (
    <section aria-labelledby={name} className={[styles.card, styles[state]].join(' ')}>
      <div className={styles.head}>
        {Icon && <Icon size={17} strokeWidth={1.7} aria-hidden />}
        <h2 id={name} className={styles.title}>
          {title}
        </h2>
        {state !== 'running' && (
          <IconButton icon={X} size="small" label={rest.closeLabel} onClick={rest.onClose} />
        )}
      </div>
      {state === 'running' && (
        <progress
          className={styles.bar}
          aria-labelledby={name}
          max={total ?? undefined}
          value={total === null ? undefined : done}
        />
      )}
      {/* Not read out at every step: a screen reader asks the bar. */}
      {state === 'running' && <p className={styles.words}>{words}</p>}
      <div role="status">{state !== 'running' && <p className={styles.words}>{words}</p>}</div>
      {failures.length > 0 && (
        <details className={styles.failures} open={failures.length <= 3}>
          <summary>{rest.failuresTitle}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by key */}
          <ul tabIndex={0} aria-label={rest.failuresTitle}>
            {failures.map(({ name: what, why }) => (
              <li key={`${what} ${why}`}>
                <strong dir="auto">{what}</strong> {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.actions}>{rest.actions}</div>
    </section>
  )
}
