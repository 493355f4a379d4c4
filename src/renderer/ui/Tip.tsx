import { Tooltip } from 'radix-ui'
import { type ReactNode, useContext } from 'react'
import styles from './Tip.module.css'
import { TopLayer } from './TopLayer.ts'

export type TipProps = { words: string; shortcut?: string | undefined; children: ReactNode }

/** A line about a control, on hover and on focus. The control keeps a name of its own. */
export function Tip({ words, shortcut, children }: TipProps) {
  const container = useContext(TopLayer)
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal container={container}>
        <Tooltip.Content className={styles.tip} sideOffset={6} collisionPadding={8}>
          {words}
          {shortcut && <span className={styles.key}>{shortcut}</span>}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
