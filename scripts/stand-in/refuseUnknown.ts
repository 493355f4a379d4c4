import { askedOfEverything } from './askedOfEverything.ts'

/** Returns the object, with every name it does not have throwing instead of being undefined. */
export function refuseUnknown<T extends object>(label: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || typeof key === 'symbol' || askedOfEverything.has(key))
        return Reflect.get(object, key, receiver)
      throw new Error(`${label}.${key} is not in the stand-in`)
    },
  })
}
