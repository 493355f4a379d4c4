import { errorCode } from '../errorCode.ts'
import type { Computer } from '../lock/Computer.ts'
import { judgeHolder } from '../lock/judgeHolder.ts'
import { readHolder } from '../lock/readHolder.ts'
import type { Survey } from './Survey.ts'

/** Whether somebody writes to the library now. A lock that says nothing is told of, being in nobody's way for long. */
export async function examineLock(survey: Survey, computer: Computer, nowMs: number): Promise<boolean> {
  const path = 'lock'
  try {
    const held = await readHolder(survey.files, survey.at(path))
    if (!held) return false
    const live = judgeHolder(held, computer, nowMs) !== 'gone'
    if (held.holder.pid === 0 && !live)
      survey.find({
        code: 'lock-damaged',
        path,
        what: 'The lock says nothing of who holds it.',
        safe: 'It holds no words, and it bars nobody.',
        repair: 'Repair replaces it and takes it away.',
      })
    return live
  } catch (error) {
    survey.find({
      code: 'lock-damaged',
      path,
      what: `The lock cannot be read (${errorCode(error)}).`,
      safe: 'It holds no words.',
      repair: 'Repair moves a folder that stands there to "damaged"; anything else it leaves.',
    })
    return false
  }
}
