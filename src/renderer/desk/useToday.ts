import { useEffect, useState } from 'react'

const MINUTE_MS = 60_000

/** The start of the present day in milliseconds; changes at midnight. */
export function useToday(): number {
  const [today, setToday] = useState(startOfDay)
  useEffect(() => {
    const timer = setInterval(() => setToday(startOfDay()), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  return today
}

function startOfDay(): number {
  return new Date().setHours(0, 0, 0, 0)
}
