import { useEffect, useRef } from 'react'
import { Input } from '../../ui/Input.tsx'

export type NameFieldProps = {
  name: string
  label: string
  /** Written and left; the name as it was after Escape. */
  onName(name: string): void
}

const LONGEST = 80

/** A name written in its place: Enter or leaving takes it, Escape does not. */
export function NameField({ name, label, onName }: NameFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    // After a menu that closes has given its focus back.
    const timer = setTimeout(() => input.current?.select())
    return () => clearTimeout(timer)
  }, [])

  function finish(written: string) {
    if (isDone.current) return
    isDone.current = true
    onName(written.trim())
  }

  return (
    <Input
      ref={input}
      aria-label={label}
      defaultValue={name}
      maxLength={LONGEST}
      onBlur={event => finish(event.target.value)}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') finish(event.currentTarget.value)
        if (event.key !== 'Escape') return
        event.stopPropagation()
        finish(name)
      }}
    />
  )
}
