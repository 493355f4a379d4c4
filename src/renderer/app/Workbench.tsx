import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../commands/useShortcuts.ts'
import type { StoryHandle } from '../editor/StoryHandle.ts'
import { ResizeHandle } from '../ui/ResizeHandle.tsx'
import { TopLayer } from '../ui/TopLayer.ts'
import { appCommands } from './appCommands.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { showWhere } from './checks/showWhere.ts'
import { useStoryWatch } from './checks/useStoryWatch.ts'
import { DeskArea } from './DeskArea.tsx'
import { FindAllArea } from './FindAllArea.tsx'
import { useFindings } from './findings/useFindings.ts'
import { NamePrompt } from './NamePrompt.tsx'
import { PageArea } from './PageArea.tsx'
import { PanelArea } from './PanelArea.tsx'
import { Questions } from './Questions.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'
import { UndoToast } from './UndoToast.tsx'
import { useAreas } from './useAreas.ts'
import { useNativeMenu } from './useNativeMenu.ts'
import { useSafety } from './useSafety.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'
import styles from './Workbench.module.css'
import { WorkCards } from './WorkCards.tsx'

const DESK = { smallest: 220, largest: 480 }
const PANEL = { smallest: 280, largest: 560 }

/** The open library: desk, page and panel side by side. */
export function Workbench() {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const settings = useWorkspaceState(state => state.session?.settings)
  const { areas, deskShown, panelShown, deskOver, panelOver, ...floating } = useAreas()
  const [handle, setHandle] = useState<StoryHandle | null>(null)
  const [page, setPage] = useState<HTMLElement | null>(null)
  const [dragged, setDragged] = useState<{ desk?: number; panel?: number }>({})
  const context = useMemo(() => ({ workspace, areas }), [workspace, areas])
  useShortcuts(appCommands, context)
  const covered = useWorkspaceState(({ history }) => history.shown !== null)
  useNativeMenu(context, covered ? null : handle)
  useSafety(workspace)
  const watch = useStoryWatch(handle)
  useFindings(handle)

  const deskWidth = dragged.desk ?? settings?.deskWidth ?? 300
  const panelWidth = dragged.panel ?? settings?.panelWidth ?? 340

  const name = useWorkspaceState(state => state.session?.library?.newsroom.name)
  useEffect(() => {
    document.title = name ? `${name} · ${t('product')}` : t('product')
  }, [name, t])

  /** Escape goes back one level: from either side to the page. */
  function leave(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return
    // What floats over the window (a menu, a dialog) has an Escape of its own.
    if (!event.currentTarget.contains(event.target) || event.target.closest('dialog')) return
    flushSync(workspace.history.back)
    areas.focusPage()
  }

  /** The page has one level of its own above it: focus mode. */
  function leaveFocus(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    if (event.target instanceof Element && event.currentTarget.contains(event.target))
      workspace.setFocusing(false)
  }

  // What had the focus may be gone, as a panel is when the window grows narrow: Escape still leads to the page.
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.activeElement !== document.body) return
      flushSync(workspace.history.back)
      areas.focusPage()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [workspace, areas])

  return (
    <TopLayer value={page}>
      <div className={styles.workbench}>
        {deskShown && (
          <nav
            aria-label={t('areas.desk')}
            data-area="desk"
            className={[styles.side, styles.desk, deskOver && styles.over].filter(Boolean).join(' ')}
            style={{ inlineSize: panelOver ? `min(${deskWidth}px, max(248px, 26vw))` : deskWidth }}
            onKeyDown={leave}
          >
            <DeskArea areas={areas} />
            <ResizeHandle
              side="start"
              label={t('areas.deskWidth')}
              width={deskWidth}
              {...DESK}
              onWidth={desk => setDragged(now => ({ ...now, desk }))}
              onDone={desk => {
                setDragged(now => ({ ...now, desk }))
                void workspace.setSettings({ deskWidth: desk })
              }}
            />
          </nav>
        )}
        <main
          ref={setPage}
          aria-label={t('areas.page')}
          data-area="page"
          className={styles.page}
          onPointerDown={areas.uncover}
          onKeyDown={leaveFocus}
        >
          <PageArea
            areas={areas}
            deskShown={deskShown}
            panelShown={panelShown}
            handle={handle}
            counting={floating.counting}
            onCounting={floating.setCounting}
            onHandle={setHandle}
          />
        </main>
        {panelShown && (
          <aside
            aria-label={t('areas.panel')}
            data-area="panel"
            className={[styles.side, styles.panel, panelOver && styles.over].filter(Boolean).join(' ')}
            style={{ inlineSize: panelWidth }}
            onKeyDown={leave}
          >
            <ResizeHandle
              side="end"
              label={t('areas.panelWidth')}
              width={panelWidth}
              {...PANEL}
              onWidth={panel => setDragged(now => ({ ...now, panel }))}
              onDone={panel => {
                setDragged(now => ({ ...now, panel }))
                void workspace.setSettings({ panelWidth: panel })
              }}
            />
            <PanelArea
              onClose={panelOver ? areas.focusPage : null}
              focusPage={areas.focusPage}
              handle={handle}
              onShow={where => showWhere(where, { workspace, areas, handle, watch: watch.current })}
            />
          </aside>
        )}
        <UndoToast />
        <NamePrompt focusPage={areas.focusPage} />
        <WorkCards />
        <Questions />
        <FindAllArea handle={covered ? null : handle} focusPage={areas.focusPage} />
        {floating.shortcuts && <ShortcutSheet onClose={floating.closeShortcuts} />}
        {floating.palette && (
          <CommandPalette
            context={context}
            handle={handle}
            only={floating.palette}
            onClose={floating.closePalette}
          />
        )}
      </div>
    </TopLayer>
  )
}
