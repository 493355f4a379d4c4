import { setImmediate } from 'node:timers/promises'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { FromThread, QuestionName, Questions, SearchGround, ToThread } from './thread/messages.ts'
import { SearchDesk } from './thread/SearchDesk.ts'

/** Work goes on in pieces, so that a question never waits longer for its turn. Milliseconds. */
const PIECE_MS = 12
/** A story that is being written is saved every second; its words are read once it rests, or when asked. */
const REST_MS = 3_000
/** The index is written down when nothing has changed for so long. Milliseconds. */
const QUIET_MS = 20_000

/** Runs the search of a library: reads stories while there are some to read, and answers in between. */
function serve(port: MessagePort, desk: SearchDesk): void {
  const untilWhole: (() => void)[] = []
  let working = false
  let quiet: NodeJS.Timeout | undefined
  let rest: NodeJS.Timeout | undefined

  async function work(): Promise<void> {
    if (working) return
    working = true
    clearTimeout(quiet)
    while (!desk.complete) {
      desk.work(PIECE_MS)
      await setImmediate()
    }
    working = false
    for (const answer of untilWhole.splice(0)) answer()
    if (desk.worthKeeping) quiet = setTimeout(() => desk.keep(), QUIET_MS)
  }

  function answer<Q extends QuestionName>(number: number, name: Q, ask: Questions[Q]['ask']): void {
    try {
      const give = desk.answers[name] as (ask: Questions[Q]['ask']) => Questions[Q]['answer']
      tell({ number, answer: give(ask) })
    } catch (error) {
      tell({ number, failure: error instanceof Error ? error.message : String(error) })
    }
  }

  function tell(message: FromThread): void {
    port.postMessage(message)
  }

  port.on('message', (message: ToThread) => {
    clearTimeout(rest)
    if (message.number === null) {
      desk.changed(message.changed)
      rest = setTimeout(work, REST_MS)
    } else {
      const { number, name, ask } = message
      const wait = (name === 'rank' || name === 'related') && ask.whole && !desk.complete
      if (wait) untilWhole.push(() => answer(number, name, ask))
      else answer(number, name, ask)
      if (name === 'close') port.close()
      else void work()
    }
  })
  void work()
}

if (parentPort) serve(parentPort, new SearchDesk(workerData as SearchGround))
