import type { z } from 'zod'
import { BACKUP_CHANNELS } from './bridge/BACKUP_CHANNELS.ts'
import type { EVENTS } from './bridge/EVENTS.ts'
import { FIND_CHANNELS } from './bridge/FIND_CHANNELS.ts'
import { LIBRARY_CHANNELS } from './bridge/LIBRARY_CHANNELS.ts'
import { PUBLISH_CHANNELS } from './bridge/PUBLISH_CHANNELS.ts'
import { SESSION_CHANNELS } from './bridge/SESSION_CHANNELS.ts'
import { STORIES_CHANNELS } from './bridge/STORIES_CHANNELS.ts'
import { STORY_CHANNELS } from './bridge/STORY_CHANNELS.ts'
import { WINDOW_CHANNELS } from './bridge/WINDOW_CHANNELS.ts'

/**
 * The one contract between the window and the main process: channel -> what goes in and what comes out.
 * Every type on either side is inferred from it.
 */
export const CHANNELS = {
  ...SESSION_CHANNELS,
  ...LIBRARY_CHANNELS,
  ...STORY_CHANNELS,
  ...STORIES_CHANNELS,
  ...FIND_CHANNELS,
  ...PUBLISH_CHANNELS,
  ...BACKUP_CHANNELS,
  ...WINDOW_CHANNELS,
} as const

export type Channel = keyof typeof CHANNELS
/** What the window sends. */
export type Input<C extends Channel> = z.input<(typeof CHANNELS)[C]['input']>
/** What the handler receives, checked. */
export type Received<C extends Channel> = z.output<(typeof CHANNELS)[C]['input']>
export type Output<C extends Channel> = z.infer<(typeof CHANNELS)[C]['output']>
export type EventName = keyof typeof EVENTS
export type EventPayload<E extends EventName> = z.infer<(typeof EVENTS)[E]>

export type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: string; message: string } }

/** What the preload puts on `window.copydesk`: one way in, one way out. */
export type Bridge = {
  invoke<C extends Channel>(channel: C, input: Input<C>): Promise<Answer<Output<C>>>
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void
}
