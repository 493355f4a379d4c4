import { useEffect, useRef } from 'react'
import type { Command } from './Command.ts'
import { matchKey } from './matchKey.ts'

/**
 * Runs commands by their keys anywhere in the window, unless something closer to the focus took the key.
 * The key of a disabled command does nothing, and never falls through to the browser.
 */
export function useShortcuts<Context>(commands: Iterable<Command<Context>>, context: Context): void {
  const latest = useRef({ commands, context })
  latest.current = { commands, context }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = matchKey(event, latest.current.commands)
      if (!command) return
      event.preventDefault()
      if (command.isEnabled(latest.current.context)) command.run(latest.current.context)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
