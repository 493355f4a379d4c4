import { createEvent } from '../createEvent.ts'
import { log } from '../log.ts'
import { appSchemes } from '../network/appSchemes.ts'
import { codec } from '../worlds/codec.ts'
import type { MessageOut } from '../worlds/messages.ts'
import { ipcMain } from './ipcMain.ts'
import { menuPort } from './menuPort.ts'
import type { PageConnection } from './PageConnection.ts'
import { resolveFilePaths } from './resolveFilePaths.ts'
import type { WebContents } from './WebContents.ts'
import type { WebFrameMain } from './WebFrameMain.ts'

/** Acts on one message of a page's preload world. `payload` comes over Chromium's binding, from world `contextId`. */
export async function hearPage(
  contents: WebContents,
  connection: PageConnection,
  payload: string,
  contextId: number,
): Promise<void> {
  const message = codec.decode(payload) as MessageOut
  const frame = connection.frames.frameOfWorld(contextId)
  const sessionId = connection.page?.sessionId
  if (!frame || sessionId === undefined) return
  switch (message.type) {
    case 'hello':
      await connection.deliver(codec.encode({ type: 'menu', ...menuPort.current() }), contextId)
      break
    case 'send': {
      const args = await resolveFilePaths(message.args, contextId, sessionId)
      const event = createIpcEvent(contents, frame)
      contents.ipc.emit(message.channel, event, ...args)
      contents.emit('ipc-message', event, message.channel, ...args)
      ipcMain.emit(message.channel, event, ...args)
      break
    }
    case 'invoke': {
      const answer = async (): Promise<unknown> => {
        const args = await resolveFilePaths(message.args, contextId, sessionId)
        return ipcMain.answer(message.channel, createIpcEvent(contents, frame), args)
      }
      await connection.deliver(await createReply(message, answer), contextId)
      break
    }
    case 'menu':
      menuPort.choose(contents, message.id)
      break
    case 'popup-closed':
      menuPort.closed(message.id)
      break
    case 'context-menu': {
      const linkURL = appSchemes.toApp(message.params.linkURL)
      const params = { ...message.params, linkURL, pageURL: contents.getURL(), frame }
      contents.emit('context-menu', createEvent({}), params)
      break
    }
    case 'navigate': {
      const event = createEvent({
        url: message.url,
        isMainFrame: true,
        isSameDocument: false,
        frame,
        initiator: frame,
      })
      contents.emit('will-frame-navigate', event)
      contents.emit('will-navigate', event, message.url)
      if (!event.defaultPrevented) log(`going to ${message.url} is not in the stand-in: the page stays`)
      break
    }
    case 'title':
      contents.titled(message.title)
      break
    case 'open': {
      const { url, frameName, features } = message.asked
      if (contents.allowsOpening(appSchemes.toApp(url), frameName, features))
        log(`a window that a page opens (${url}) is not in the stand-in: none is opened`)
      break
    }
    case 'close':
      contents.owner.close()
      break
    case 'zoom':
      contents.setZoomFactor(message.factor)
      break
    case 'preload-error':
      log('the preload failed:', message.error.stack)
      contents.emit('preload-error', createEvent({}), contents.getLastWebPreferences().preload, message.error)
      break
  }
}

async function createReply(
  { id, channel }: Extract<MessageOut, { type: 'invoke' }>,
  answer: () => Promise<unknown>,
): Promise<string> {
  try {
    return codec.encode({ type: 'reply', id, value: await answer() })
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error)
    return codec.encode({ type: 'reply', id, error: String(error) })
  }
}

function createIpcEvent(contents: WebContents, frame: WebFrameMain): object {
  const { frameTreeNodeId: frameId, processId } = frame
  const reply = (channel: string, ...args: readonly unknown[]): void => contents.send(channel, ...args)
  return createEvent({
    sender: contents,
    senderFrame: frame,
    frameId,
    processId,
    type: 'frame',
    ports: [],
    reply,
  })
}
