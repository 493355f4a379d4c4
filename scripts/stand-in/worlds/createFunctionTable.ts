export interface FunctionTable {
  /** Replaces functions by numbers; class instances lose their prototype, as Electron's bridge does. */
  pack(value: unknown): unknown
  /** Puts callers in place of the other world's numbers. */
  unpack(value: unknown, caller: (id: number) => (...args: unknown[]) => unknown): unknown
  get(id: number): ((...args: unknown[]) => unknown) | undefined
}

/** Runs as source text in both worlds, so it stands alone. */
export function createFunctionTable(): FunctionTable {
  const functions = new Map<number, (...args: unknown[]) => unknown>()
  const ids = new WeakMap<object, number>()
  const cloned = [Date, Map, Set, RegExp, Error, ArrayBuffer, Blob, Promise]
  let last = 0

  const mapEntries = (value: object, change: (each: unknown) => unknown): object =>
    Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]))

  function pack(value: unknown): unknown {
    if (typeof value === 'function') {
      const id = ids.get(value) ?? ++last
      ids.set(value, id)
      functions.set(id, value as (...args: unknown[]) => unknown)
      return { $function: id }
    }
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(pack)
    if (ArrayBuffer.isView(value) || cloned.some(type => value instanceof type)) return value
    return mapEntries(value, pack)
  }

  function unpack(value: unknown, caller: (id: number) => (...args: unknown[]) => unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(each => unpack(each, caller))
    if (Object.getPrototypeOf(value) !== Object.prototype) return value
    const { $function: id } = value as { $function?: unknown }
    return typeof id === 'number' ? caller(id) : mapEntries(value, each => unpack(each, caller))
  }

  return { pack, unpack, get: id => functions.get(id) }
}
