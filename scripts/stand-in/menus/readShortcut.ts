import type { Shortcut } from '../worlds/messages.ts'

/** Electron's key names in the words of `KeyboardEvent.key`, in lower case. */
const keyNames: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  esc: 'escape',
  return: 'enter',
  del: 'delete',
}

/** Reads an accelerator such as `CmdOrCtrl+Shift+K`. */
export function readShortcut(id: number, accelerator: string): Shortcut {
  const parts = accelerator.toLowerCase().split('+')
  const last = parts.pop() || 'plus'
  return {
    id,
    key: keyNames[last] ?? last,
    control: parts.some(part => /^(cmdorctrl|commandorcontrol|ctrl|control)$/.test(part)),
    alt: parts.some(part => part === 'alt' || part === 'option'),
    shift: parts.includes('shift'),
  }
}
