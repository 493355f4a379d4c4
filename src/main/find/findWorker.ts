import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../shared/Refusal.ts'
import { FinderDesk } from './thread/FinderDesk.ts'
import type { FinderGround, FromThread, ToThread } from './thread/messages.ts'

/** Finds and replaces in the stories of a library, one task after the other. */
function serve(port: MessagePort, desk: FinderDesk): void {
  const tell = (message: FromThread) => port.postMessage(message)
  port.on('message', ({ number, ...asked }: ToThread) => {
    try {
      if (asked.kind === 'replace') tell({ number, replaced: desk.replace(asked.task) })
      else {
        const ended = desk.look(number, asked.task, (found, looked) => tell({ number, found, looked }))
        tell({ number, ended })
      }
    } catch (error) {
      if (error instanceof SyntaxError)
        tell({ number, ended: { stories: 0, matches: 0, looked: 0, unread: [], trouble: 'notRegex' } })
      else if (error instanceof Refusal)
        tell({ number, refusal: { code: error.code, message: error.message } })
      else throw error
    }
  })
}

if (parentPort) serve(parentPort, new FinderDesk(workerData as FinderGround))
