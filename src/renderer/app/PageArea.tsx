import { FilePlus2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StoryHandle } from '../editor/StoryHandle.ts'
import { Toolbar } from '../editor/Toolbar.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { Areas } from './Areas.ts'
import { FindingsMenu } from './findings/FindingsMenu.tsx'
import { Notices } from './Notices.tsx'
import styles from './PageArea.module.css'
import { PageBoundary } from './PageBoundary.tsx'
import { PageHead } from './PageHead.tsx'
import { StatusBar } from './StatusBar.tsx'
import { StoryPage } from './StoryPage.tsx'
import { TrashPage } from './TrashPage.tsx'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'
import { VersionPage } from './VersionPage.tsx'

export type PageAreaProps = {
  areas: Areas
  deskShown: boolean
  panelShown: boolean
  handle: StoryHandle | null
  counting: boolean
  onCounting(counting: boolean): void
  onHandle(handle: StoryHandle | null): void
}

/** Toolbar, the page itself, and the status bar. */
export function PageArea(props: PageAreaProps) {
  const { areas, deskShown, panelShown, handle, onHandle } = props
  const { t } = useTranslation()
  const { stories } = useWorkspace()
  const openId = useWorkspaceState(state => state.open?.article.id ?? null)
  const peekId = useWorkspaceState(state => state.peek?.story.id ?? null)
  const edition = useWorkspaceState(state => state.open?.edition ?? 0)
  const covered = useWorkspaceState(({ history }) => history.shown !== null || history.restoring)
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? false)
  return (
    <>
      <PageHead areas={areas} deskShown={deskShown} panelShown={panelShown}>
        {handle && !readOnly && !covered && <Toolbar context={handle.context} />}
      </PageHead>
      <Notices />
      <div className={styles.canvas}>
        {openId ? (
          <PageBoundary key={`${openId} ${edition}`}>
            {/* It stays as it is beneath an earlier version: nothing is typed into it, and its caret keeps its place. */}
            <div className={styles.story} inert={covered}>
              <StoryPage onHandle={onHandle} />
            </div>
            <VersionPage focusPage={areas.focusPage} />
          </PageBoundary>
        ) : peekId ? (
          <PageBoundary key={peekId}>
            <TrashPage />
          </PageBoundary>
        ) : (
          <EmptyState icon={FilePlus2} title={t('page.emptyTitle')} words={t('page.emptyWords')}>
            {!readOnly && (
              <Button look="primary" onClick={() => void stories.create().then(areas.focusPage)}>
                {t('commands.newStory')}
              </Button>
            )}
          </EmptyState>
        )}
      </div>
      <FindingsMenu handle={covered ? null : handle} />
      <StatusBar handle={handle} counting={props.counting} onCounting={props.onCounting} />
    </>
  )
}
