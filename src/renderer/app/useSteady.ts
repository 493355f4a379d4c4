import { useEffect, useState } from 'react'

/** A value once it has stood still for a while: what changes between two keys is not shown. */
export function useSteady<Value>(value: Value, milliseconds: number): Value {
  const [steady, setSteady] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSteady(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return steady
}
