/** What was made of the last few values. */
export type Lately<K extends object, V> = {
  of(value: K): V
  put(value: K, made: V): void
}

/**
 * Remembers what `make` makes of values that never change, for the last `many` of them. The places are taken in
 * turn and nothing grows: a WeakMap, and a Map whose entries come and go, carry every value through the collector's
 * quick rounds, which then stop the program for 5 to 30 ms instead of less than one.
 */
export function lately<K extends object, V>(many: number, make: (value: K) => V): Lately<K, V> {
  const places: { value: K; made: V }[] = []
  let next = 0

  function put(value: K, made: V) {
    places[next] = { value, made }
    next = (next + 1) % many
  }

  return {
    of(value) {
      const known = places.find(place => place.value === value)
      if (known) return known.made
      const made = make(value)
      put(value, made)
      return made
    },
    put,
  }
}
