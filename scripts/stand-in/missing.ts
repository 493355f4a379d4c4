/** A part of Electron that is not here: importing it is harmless, any use of it throws. */
export function missing(name: string): unknown {
  const refuse = () => {
    throw new Error(`${name} is not in the stand-in`)
  }
  return new Proxy(class {}, {
    construct: refuse,
    apply: refuse,
    get: (target, key) =>
      typeof key === 'symbol' || key === 'prototype' || key === 'then' ? Reflect.get(target, key) : refuse(),
  })
}
