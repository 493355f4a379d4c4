import { PanelLeft, PanelRight, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import type { Areas } from './Areas.ts'
import { appKey } from './appKey.ts'
import styles from './PageArea.module.css'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

export type PageHeadProps = {
  areas: Areas
  deskShown: boolean
  panelShown: boolean
  /** The toolbar. */
  children: ReactNode
}

/** Above the page: its toolbar between the two sides; in focus mode nothing but the way out. */
export function PageHead({ areas, deskShown, panelShown, children }: PageHeadProps) {
  const { t } = useTranslation()
  const { setFocusing } = useWorkspace()
  const focusing = useWorkspaceState(state => state.focusing)
  if (focusing)
    return (
      <header className={`${styles.head} ${styles.bare}`}>
        <Button
          look="quiet"
          onClick={() => {
            setFocusing(false)
            areas.focusPage()
          }}
        >
          <X size={15} strokeWidth={1.7} aria-hidden />
          {t('status.leaveFocus')}
        </Button>
      </header>
    )
  return (
    <header className={styles.head}>
      <IconButton
        icon={PanelLeft}
        label={t('commands.toggleDesk')}
        shortcut={appKey('app.toggleDesk')}
        aria-expanded={deskShown}
        onClick={areas.toggleDesk}
      />
      <div className={styles.toolbar}>{children}</div>
      <IconButton
        icon={PanelRight}
        label={t('commands.togglePanel')}
        shortcut={appKey('app.togglePanel')}
        aria-expanded={panelShown}
        onClick={areas.togglePanel}
      />
    </header>
  )
}
