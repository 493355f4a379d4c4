import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { FoundStory } from '../../shared/find/FoundStory.ts'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './FindAll.module.css'
import { FindAllFoot } from './FindAllFoot.tsx'
import { FindAllForm } from './FindAllForm.tsx'
import { FindAllStatus } from './FindAllStatus.tsx'
import type { Looked, Looking } from './Looked.ts'
import { ResultTree } from './ResultTree.tsx'
import { isGuarded } from './ticks.ts'

export type FindAllDialogProps = {
  state: Looked
  /** Null for a story that has gone meanwhile. */
  rowOf(id: string): StoryRow | null
  readOnly: boolean
  /** Which stories are looked through. */
  filters: ReactNode
  onChange(fields: Partial<Looking>, atOnce?: boolean): void
  onStop(): void
  onTick(stories: readonly FoundStory[], ticked: boolean): void
  onFlip(key: string): void
  onOpen(id: string, match: { readonly from: number; readonly to: number }): void
  onReplace(): void
  onClose(): void
}

/** Finds in all stories of the library, and replaces what is ticked. */
export function FindAllDialog({ state, rowOf, readOnly, filters, ...acts }: FindAllDialogProps) {
  const { t } = useTranslation('findAll')
  const field = useRef<HTMLInputElement>(null)
  const guardedOf = (id: string) => isGuarded(rowOf(id)?.status)
  return (
    <Dialog title={t('title')} closeLabel={t('app:close')} large first={field} onClose={acts.onClose}>
      <div className={styles.room}>
        <FindAllForm
          field={field}
          looking={state.looking}
          readOnly={readOnly}
          filters={filters}
          onChange={acts.onChange}
        />
        <FindAllStatus state={state} rowOf={rowOf} onStop={acts.onStop} />
        <ResultTree
          state={state}
          rowOf={rowOf}
          readOnly={readOnly}
          onTick={acts.onTick}
          onFlip={acts.onFlip}
          onOpen={acts.onOpen}
        />
        {state.stories.length > 0 && (
          <FindAllFoot
            state={state}
            guardedOf={guardedOf}
            readOnly={readOnly}
            onTick={acts.onTick}
            onReplace={acts.onReplace}
          />
        )}
      </div>
    </Dialog>
  )
}
