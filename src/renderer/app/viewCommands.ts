import { Focus, Scan, TextCursorInput, WholeWord, ZoomIn, ZoomOut } from 'lucide-react'
import type { Settings } from '../../shared/bridge/Settings.ts'
import type { Command } from '../commands/Command.ts'
import { THEMES } from '../settings/themes.ts'
import { ZOOMS } from '../settings/ZOOMS.ts'
import type { AppContext } from './AppContext.ts'
import { appCommand as command } from './appCommand.ts'

const LABELS = {
  system: 'app:commands.themeSystem',
  light: 'app:commands.themeLight',
  dark: 'app:commands.themeDark',
  paper: 'app:commands.themePaper',
} as const satisfies Record<Settings['theme'], string>

const settingsOf = ({ workspace }: AppContext) => workspace.store.getState().session?.settings ?? null

const hasStory = ({ workspace }: AppContext) => workspace.store.getState().open !== null

function setZoom(context: AppContext, pageZoom: number | undefined) {
  if (pageZoom !== undefined) void context.workspace.setSettings({ pageZoom })
}

const larger = (zoom: number) => ZOOMS.find(one => one > zoom)
const smaller = (zoom: number) => ZOOMS.findLast(one => one < zoom)

/** How the window and the page look. */
export const viewCommands: readonly Command<AppContext>[] = [
  command({
    id: 'app.focusMode',
    label: 'app:commands.focusMode',
    icon: Focus,
    keys: ['F9'],
    group: 'view',
    isEnabled: hasStory,
    isActive: ({ workspace }) => workspace.store.getState().focusing,
    run: ({ workspace, areas }) => {
      workspace.setFocusing(!workspace.store.getState().focusing)
      areas.focusPage()
    },
  }),
  command({
    id: 'app.focusOn',
    label: 'app:commands.focusOn',
    icon: WholeWord,
    keys: ['Shift-F9'],
    group: 'view',
    isActive: context => settingsOf(context)?.focusOn === 'sentence',
    run: context =>
      void context.workspace.setSettings({
        focusOn: settingsOf(context)?.focusOn === 'sentence' ? 'paragraph' : 'sentence',
      }),
  }),
  command({
    id: 'app.typewriter',
    label: 'app:commands.typewriter',
    icon: TextCursorInput,
    keys: ['Mod-F9'],
    group: 'view',
    isActive: context => settingsOf(context)?.typewriter === true,
    run: context =>
      void context.workspace.setSettings({ typewriter: settingsOf(context)?.typewriter !== true }),
  }),
  command({
    id: 'app.zoomIn',
    label: 'app:commands.zoomIn',
    icon: ZoomIn,
    keys: ['Mod-=', 'Mod-+', 'Mod-Shift-+'],
    group: 'view',
    isEnabled: context => larger(settingsOf(context)?.pageZoom ?? 100) !== undefined,
    run: context => setZoom(context, larger(settingsOf(context)?.pageZoom ?? 100)),
  }),
  command({
    id: 'app.zoomOut',
    label: 'app:commands.zoomOut',
    icon: ZoomOut,
    keys: ['Mod--'],
    group: 'view',
    isEnabled: context => smaller(settingsOf(context)?.pageZoom ?? 100) !== undefined,
    run: context => setZoom(context, smaller(settingsOf(context)?.pageZoom ?? 100)),
  }),
  command({
    id: 'app.zoomReset',
    label: 'app:commands.zoomReset',
    icon: Scan,
    keys: ['Mod-0'],
    group: 'view',
    run: context => setZoom(context, 100),
  }),
  ...THEMES.map(({ theme, icon }) =>
    command({
      id: `app.theme.${theme}`,
      label: LABELS[theme],
      icon,
      group: 'view',
      isActive: context => settingsOf(context)?.theme === theme,
      run: ({ workspace }) => void workspace.setSettings({ theme }),
    }),
  ),
]
