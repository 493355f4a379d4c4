import { StandInEmitter } from '../StandInEmitter.ts'

const interval = 5000
/** A gap this long between two ticks means that the machine slept. */
const sleepGap = 30_000

/** Emits 'suspend' and 'resume' together on waking, since nothing here runs before the machine sleeps. */
class PowerMonitor extends StandInEmitter {
  #lastTick = Date.now()

  constructor() {
    super()
    setInterval(() => {
      const now = Date.now()
      if (now - this.#lastTick > sleepGap) {
        this.emit('suspend')
        this.emit('resume')
      }
      this.#lastTick = now
    }, interval).unref()
  }
}

export const powerMonitor = new PowerMonitor()
