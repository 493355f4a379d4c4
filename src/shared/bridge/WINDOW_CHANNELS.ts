import { z } from 'zod'
import { Nothing, WorkId } from './fields.ts'
import { MenuTemplate } from './MenuTemplate.ts'

/** The window itself: its menu, its closing, long work, addresses outside. */
export const WINDOW_CHANNELS = {
  /** Opens an address outside, after the person has confirmed the host. */
  'link:open': { input: z.object({ address: z.string().max(4096) }), output: z.boolean() },
  /** Pastes the clipboard's words where the window's caret stands. */
  'clipboard:pastePlain': { input: Nothing, output: Nothing },
  /** Asks a piece of long work to stop; its own call then answers with what was done, or refuses as 'cancelled'. */
  'work:cancel': { input: z.object({ id: WorkId }), output: Nothing },
  'menu:set': { input: MenuTemplate, output: Nothing },
  /** The window has saved all it holds and may close. */
  'window:flushed': { input: Nothing, output: Nothing },
} as const
