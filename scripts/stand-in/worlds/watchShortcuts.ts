import type { Shortcut } from './messages.ts'

/**
 * Fires a menu item's key when the page did not handle it, and keeps Chromium's own keys (new tab, print, find ...)
 * from acting, since Electron has none. Returns the function that takes a new list. Runs as source text in the page.
 */
export function watchShortcuts(fire: (id: number) => void): (shortcuts: readonly Shortcut[]) => void {
  const chromiumControl = /^[ntwpsfghjudrlkeo0-9+=-]$/
  const chromiumPlain = /^f([13567]|1[0-2])$/
  let shortcuts: readonly Shortcut[] = []

  // On a non-Latin layout `key` is no Latin letter, and the menu's letter is where it is printed.
  const keyOf = (event: KeyboardEvent): string => {
    if (/^Key[A-Z]$/.test(event.code) && !/^[a-z]$/i.test(event.key)) return event.code.slice(3).toLowerCase()
    if (/^Digit\d$/.test(event.code)) return event.code.slice(5)
    return event.key.toLowerCase()
  }

  function decide(event: KeyboardEvent): void {
    if (event.defaultPrevented || !event.isTrusted) return
    const key = keyOf(event)
    const control = event.ctrlKey || event.metaKey
    const { altKey: alt, shiftKey: shift } = event
    const found = shortcuts.find(
      each => each.key === key && each.control === control && each.alt === alt && each.shift === shift,
    )
    const isChromiums =
      (control && !alt && chromiumControl.test(key)) ||
      chromiumPlain.test(key) ||
      (alt && /^arrow(left|right)$/.test(key))
    if (found || isChromiums) event.preventDefault()
    if (found) fire(found.id)
  }

  // Added anew at each key, so that it stands after every listener of the page.
  window.addEventListener(
    'keydown',
    () => {
      window.removeEventListener('keydown', decide)
      window.addEventListener('keydown', decide)
    },
    true,
  )
  return next => {
    shortcuts = next
  }
}
