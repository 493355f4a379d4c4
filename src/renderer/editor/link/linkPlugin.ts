import { Plugin } from '@tiptap/pm/state'
import { safeAddress } from '../../../shared/document/safeAddress.ts'
import { isMac } from '../../commands/isMac.ts'

/** A link on the page never navigates. With Mod held, a click asks to open its address outside. */
export function linkPlugin(openLink: (address: string) => void): Plugin {
  const hold = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (!link) return false
    event.preventDefault()
    if (event.type !== 'click' || !(isMac() ? event.metaKey : event.ctrlKey)) return false
    const address = safeAddress(link.getAttribute('href') ?? '')
    if (address) openLink(address)
    return true
  }
  return new Plugin({
    props: {
      handleClick: (_view, _position, event) =>
        event.target instanceof Element &&
        event.target.closest('a[href]') !== null &&
        (event.ctrlKey || event.metaKey),
      handleDOMEvents: { click: (_view, event) => hold(event), auxclick: (_view, event) => hold(event) },
    },
  })
}
