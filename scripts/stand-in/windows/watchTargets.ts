import { chromium } from '../chromium/chromium.ts'
import { targets } from '../chromium/targets.ts'
import { log } from '../log.ts'
import { openContents } from './openContents.ts'

/** Ties pages that come, change and go in Chromium to the windows that own them. */
export async function watchTargets(): Promise<void> {
  const { pipe } = chromium
  pipe.listen('Target.attachedToTarget', ({ targetInfo, sessionId }) => {
    if (targets.take(targetInfo, sessionId)) return
    const opener = openContents.ofTarget(targetInfo.openerId ?? '')
    if (opener && !opener.mayOpen(targetInfo.url))
      return void chromium.tell('Target.closeTarget', { targetId: targetInfo.targetId })
    if (opener)
      log(`a window that a page opens (${targetInfo.url}) is not in the stand-in: it stays a bare page`)
    void chromium.tell('Runtime.runIfWaitingForDebugger', undefined, sessionId)
  })
  pipe.listen('Target.detachedFromTarget', ({ sessionId }) => openContents.ofSession(sessionId)?.owner.gone())
  const filter = [{ type: 'page' }, { exclude: true }]
  await chromium.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter,
  })
}
