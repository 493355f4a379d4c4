import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import { type Answer, CHANNELS, type Channel, type Output, type Received } from '../../shared/bridge.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { isAppAddress } from './appOrigin.ts'
import type { Log } from './Log.ts'

/** One handler per channel of the contract: a missing one does not compile. */
export type Handlers = { readonly [C in Channel]: (input: Received<C>) => Promise<Output<C>> }

/**
 * Answers the window's calls: checks who asks, then the shape of what is asked, then hands over. A refusal's
 * sentence goes back as it is; anything unexpected is logged and told without its inner workings.
 */
export function handleChannels(
  ipcMain: IpcMain,
  window: () => WebContents | null,
  handlers: Promise<Handlers>,
  log: Log,
): void {
  ipcMain.handle('copydesk', async (event, channel: unknown, input: unknown): Promise<Answer<unknown>> => {
    try {
      if (!isTheWindow(event, window()))
        throw new Refusal('invalid-request', 'Only the window itself may ask.')
      if (!isChannel(channel)) throw new Refusal('invalid-request', 'The window asked for something unknown.')
      return { ok: true, value: await call(await handlers, channel, input) }
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: { code: error.code, message: error.message } }
      log.failure(`channel ${isChannel(channel) ? channel : 'unknown'}`, error)
      return {
        ok: false,
        error: {
          code: 'unexpected',
          message: 'Copydesk could not do that. What was saved is safe; the log says where it stopped.',
        },
      }
    }
  })
}

async function call<C extends Channel>(handlers: Handlers, channel: C, input: unknown): Promise<Output<C>> {
  const parsed = CHANNELS[channel].input.safeParse(input)
  if (!parsed.success)
    throw new Refusal('invalid-request', 'The window asked in a shape that is not known.', {
      cause: parsed.error,
    })
  return handlers[channel](parsed.data as Received<C>)
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(CHANNELS, channel)
}

/** The main frame of our own window, at the app's own origin: no frame inside it, no other page. */
function isTheWindow(event: IpcMainInvokeEvent, window: WebContents | null): boolean {
  const frame = event.senderFrame
  return event.sender === window && frame !== null && frame.parent === null && isAppAddress(frame.url)
}
