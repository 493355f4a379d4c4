import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusAgain } from '../ui/focusAgain.ts'
import type { Areas } from './Areas.ts'
import { useMedia } from './useMedia.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

const ORDER = ['desk', 'page', 'panel'] as const
type Area = (typeof ORDER)[number]
const FOCUS = '[data-area-focus], [role="tab"][aria-selected="true"], .ProseMirror, input, button'

/**
 * Which areas are in sight, and moving between them. In a wide window both sides stand beside the page as the
 * settings say; in a narrow one the panel, and in a small one the desk too, is laid over the page for a while.
 */
export function useAreas() {
  const workspace = useWorkspace()
  const settings = useWorkspaceState(state => state.session?.settings)
  const wide = useMedia('(min-width: 1180px)')
  const medium = useMedia('(min-width: 760px)')
  const [over, setOver] = useState<'desk' | 'panel' | null>(null)
  const [shortcuts, setShortcuts] = useState(false)
  const [palette, setPalette] = useState<'all' | 'templates' | null>(null)
  const [counting, setCounting] = useState(false)
  const focusing = useWorkspaceState(state => state.focusing)
  const deskShown = !focusing && (medium ? (settings?.deskOpen ?? true) : over === 'desk')
  const panelShown = !focusing && (wide ? (settings?.panelOpen ?? true) : over === 'panel')
  const latest = useRef({ wide, medium, deskShown, panelShown })
  latest.current = { wide, medium, deskShown, panelShown }

  const areas = useMemo<Areas>(() => {
    function show(side: 'desk' | 'panel', shown: boolean) {
      const beside = side === 'desk' ? latest.current.medium : latest.current.wide
      flushSync(() => {
        // Whoever asks for a side has had enough of the page alone.
        workspace.setFocusing(false)
        if (!beside) setOver(shown ? side : null)
        else void workspace.setSettings(side === 'desk' ? { deskOpen: shown } : { panelOpen: shown })
      })
    }
    function focusIn(area: Area): boolean {
      const target = document.querySelector(`[data-area="${area}"]`)
      // The first that fits in the order of the list, not of the page.
      const found = FOCUS.split(', ').flatMap(one => target?.querySelector<HTMLElement>(one) ?? [])[0]
      return focusAgain(found ?? null)
    }
    const areas: Areas = {
      toggleDesk: () => {
        show('desk', !latest.current.deskShown)
        if (!latest.current.deskShown) areas.focusPage()
      },
      togglePanel: () => {
        show('panel', !latest.current.panelShown)
        if (!latest.current.panelShown) areas.focusPage()
      },
      showPanel: () => {
        if (!latest.current.panelShown) show('panel', true)
        focusIn('panel')
      },
      uncover: () => setOver(null),
      focusPage: () => {
        areas.uncover()
        focusIn('page')
      },
      focusSearch: () => {
        if (!latest.current.deskShown) show('desk', true)
        const search = document.querySelector<HTMLInputElement>('[data-search]')
        search?.focus()
        search?.select()
      },
      step: by => {
        const here = document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset.area
        const from = here === undefined ? -1 : (ORDER as readonly string[]).indexOf(here)
        for (let tries = 1; tries <= ORDER.length; tries += 1) {
          const next = ORDER[(from + by * tries + ORDER.length * 2) % ORDER.length]
          if (next && focusIn(next)) return
        }
      },
      showShortcuts: () => setShortcuts(true),
      showPalette: () => setPalette('all'),
      showTemplates: () => setPalette('templates'),
      showCounts: () => setCounting(true),
    }
    return areas
  }, [workspace])

  return {
    areas,
    deskShown,
    panelShown,
    deskOver: !medium,
    panelOver: !wide,
    shortcuts,
    closeShortcuts: () => setShortcuts(false),
    counting,
    setCounting,
    palette,
    closePalette: () => setPalette(null),
  }
}
