import { EventEmitter } from 'node:events'
import { askedOfEverything } from './askedOfEverything.ts'

/** An event emitter whose unknown names throw: the trap sits at the end of the prototype chain. */
export class StandInEmitter extends EventEmitter {
  constructor() {
    super()
    this.setMaxListeners(0)
  }
}

Object.setPrototypeOf(
  StandInEmitter.prototype,
  new Proxy(EventEmitter.prototype, {
    get(object, key, receiver: object) {
      if (key in object || typeof key === 'symbol' || askedOfEverything.has(key) || key.startsWith('_')) {
        return Reflect.get(object, key, receiver)
      }
      throw new Error(`${receiver.constructor.name}.${key} is not in the stand-in`)
    },
  }),
)
