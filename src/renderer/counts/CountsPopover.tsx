import { Popover } from 'radix-ui'
import { useContext, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { focusAgain } from '../ui/focusAgain.ts'
import { TopLayer } from '../ui/TopLayer.ts'
import styles from './Counts.module.css'
import { CountsTable } from './CountsTable.tsx'
import { Ring } from './Ring.tsx'
import type { StoryCounts } from './StoryCounts.ts'
import { TargetField } from './TargetField.tsx'

export type CountsPopoverProps = {
  counts: StoryCounts
  /** BCP 47. */
  language: string
  /** In words. */
  target: number | null
  readOnly: boolean
  open: boolean
  onOpen(open: boolean): void
  onTarget(target: number | null): void
}

/** The words of the story in the status bar; opened, all its counts and the target length. */
export function CountsPopover({ counts, target, open, onOpen, onTarget, ...rest }: CountsPopoverProps) {
  const { t } = useTranslation('counts')
  const layer = useContext(TopLayer)
  const field = useRef<HTMLInputElement>(null)
  const before = useRef<Element | null>(null)
  const { story, selection } = counts
  return (
    <Popover.Root open={open} onOpenChange={onOpen}>
      <Popover.Trigger className={styles.trigger} title={t('title')}>
        {selection
          ? t('selected', { selected: selection.words, count: story.words })
          : t('app:status.words', { count: story.words })}
        {target !== null && (
          <>
            {!selection && <span className={styles.of}>{t('app:status.ofTarget', { target })}</span>}
            <Ring part={story.words / target} />
          </>
        )}
      </Popover.Trigger>
      <Popover.Portal container={layer}>
        <Popover.Content
          className={styles.popover}
          aria-label={t('title')}
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onOpenAutoFocus={event => {
            before.current = document.activeElement
            if (!field.current || field.current.disabled) return
            event.preventDefault()
            field.current.focus()
            field.current.select()
          }}
          onCloseAutoFocus={event => {
            if (focusAgain(before.current)) event.preventDefault()
          }}
        >
          <CountsTable counts={counts} language={rest.language} />
          <TargetField
            ref={field}
            words={story.words}
            target={target}
            disabled={rest.readOnly}
            onTarget={onTarget}
            onDone={() => onOpen(false)}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
