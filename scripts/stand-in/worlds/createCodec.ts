export interface Codec {
  /** Throws 'An object could not be cloned.' for what structured cloning refuses. */
  encode(value: unknown): string
  decode(text: string): unknown
}

/**
 * Structured cloning as text. Runs in Node and, as source text, in the page's preload world, so it stands alone.
 * A value that JSON has no word for becomes an object with one key that starts with `$`.
 */
export function createCodec(): Codec {
  const viewTypes: Record<string, new (buffer: ArrayBuffer) => ArrayBufferView> = {
    Uint8Array,
    Int8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  }
  const errorTypes: Record<string, ErrorConstructor> = { TypeError, RangeError, SyntaxError, ReferenceError }

  function toBase64(bytes: Uint8Array): string {
    let text = ''
    for (let at = 0; at < bytes.length; at += 32768) {
      text += String.fromCharCode(...bytes.subarray(at, at + 32768))
    }
    return btoa(text)
  }

  function fromBase64(text: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(atob(text), character => character.charCodeAt(0))
  }

  function encodeObject(value: object, above: Set<object>): unknown {
    const inner = (each: unknown): unknown => encodeAny(each, above)
    if (Array.isArray(value)) return value.map(inner)
    if (value instanceof Date) return { $date: value.getTime() }
    if (value instanceof RegExp) return { $pattern: [value.source, value.flags] }
    if (value instanceof Map) return { $map: [...value].map(entry => entry.map(inner)) }
    if (value instanceof Set) return { $set: [...value].map(inner) }
    if (value instanceof Error) return { $error: [value.name, value.message, value.stack ?? ''] }
    if (value instanceof ArrayBuffer) return { $bytes: ['ArrayBuffer', toBase64(new Uint8Array(value))] }
    if (ArrayBuffer.isView(value)) {
      const type = Object.entries(viewTypes).find(([, each]) => value instanceof each)?.[0] ?? 'Uint8Array'
      return { $bytes: [type, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))] }
    }
    if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet) {
      throw new Error('An object could not be cloned.')
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key.startsWith('$') ? `$${key}` : key, inner(each)]),
    )
  }

  function encodeAny(value: unknown, above: Set<object>): unknown {
    if (value === undefined) return { $undefined: true }
    if (typeof value === 'bigint') return { $bigint: String(value) }
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
      return { $number: Object.is(value, -0) ? '-0' : String(value) }
    }
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new Error('An object could not be cloned.')
    if (typeof value !== 'object' || value === null) return value
    // Structured cloning keeps cycles; text cannot, so it refuses them instead of losing them.
    if (above.has(value)) throw new Error('An object could not be cloned: it contains itself.')
    above.add(value)
    try {
      return encodeObject(value, above)
    } finally {
      above.delete(value)
    }
  }

  function decodeError([name, message, stack]: [string, string, string]): Error {
    const error = new (errorTypes[name] ?? Error)(message)
    error.name = name
    error.stack = stack
    return error
  }

  function decodeBytes([type, text]: [string, string]): unknown {
    const bytes = fromBase64(text)
    if (type === 'ArrayBuffer') return bytes.buffer
    const View = viewTypes[type] ?? Uint8Array
    return new View(bytes.buffer)
  }

  // Only `encode` writes these, each with the shape read here.
  const decoders: Record<string, (stored: never) => unknown> = {
    $undefined: () => undefined,
    $bigint: (text: string) => BigInt(text),
    $number: (text: string) => Number(text),
    $date: (time: number) => new Date(time),
    $pattern: ([source, flags]: [string, string]) => new RegExp(source, flags),
    $map: (entries: unknown[][]) => new Map(entries.map(entry => entry.map(decodeAny) as [unknown, unknown])),
    $set: (values: unknown[]) => new Set(values.map(decodeAny)),
    $error: decodeError,
    $bytes: decodeBytes,
  }

  function decodeAny(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(decodeAny)
    const entries = Object.entries(value)
    const [key, stored] = entries[0] ?? ['']
    const decoder = Object.hasOwn(decoders, key) ? decoders[key] : undefined
    if (decoder) return decoder(stored as never)
    return Object.fromEntries(
      entries.map(([name, each]) => [name.startsWith('$$') ? name.slice(1) : name, decodeAny(each)]),
    )
  }

  return {
    encode: value => JSON.stringify(encodeAny(value, new Set())),
    decode: text => decodeAny(JSON.parse(text)),
  }
}
