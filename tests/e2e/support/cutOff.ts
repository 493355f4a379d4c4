import type { Page } from '@playwright/test'

/**
 * Controls that nobody can reach, by eye or pointer: out of the window or of a box that hides what is too long, with
 * nothing that scrolls to them; and boxes that must be scrolled both ways to be read.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 2
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('[inert]')
    const scrolls = (style: string) => style === 'auto' || style === 'scroll'
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`

    function isCut(element: Element): boolean {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0 || getComputedStyle(element).clipPath !== 'none') return false
      let { left, right, top, bottom } = box
      let fixed = false
      for (let up = element.parentElement; up; up = up.parentElement) {
        const style = getComputedStyle(up)
        const room = up.getBoundingClientRect()
        if (style.overflowX !== 'visible' && !fixed) {
          if (scrolls(style.overflowX))
            [left, right] = [Math.max(left, room.left), Math.min(right, room.right)]
          else if (left < room.left - SLACK || right > room.right + SLACK) return true
        }
        if (style.overflowY !== 'visible' && !fixed) {
          if (scrolls(style.overflowY))
            [top, bottom] = [Math.max(top, room.top), Math.min(bottom, room.bottom)]
          else if (top < room.top - SLACK || bottom > room.bottom + SLACK) return true
        }
        // What can be scrolled into a box may be anywhere beyond its edge: from here on the box itself counts.
        if (scrolls(style.overflowX) || scrolls(style.overflowY)) ({ left, right, top, bottom } = room)
        fixed ||= style.position === 'fixed'
      }
      return left < -SLACK || right > innerWidth + SLACK || top < -SLACK || bottom > innerHeight + SLACK
    }

    const modal = document.querySelector('dialog[open]')
    const room: ParentNode = modal ?? document
    const controls = [
      ...room.querySelectorAll(
        'button, input, select, textarea, a[href], summary, [role=menuitem], [role=tab]',
      ),
    ]
    const cut = controls.filter(one => isShown(one) && isCut(one)).map(one => `cut off: ${nameOf(one)}`)
    const both = [...room.querySelectorAll('*')]
      .filter(one => isShown(one) && !one.closest('pre, table, svg, iframe'))
      .filter(one => {
        const style = getComputedStyle(one)
        return (
          scrolls(style.overflowX) &&
          scrolls(style.overflowY) &&
          one.scrollWidth > one.clientWidth + SLACK &&
          one.scrollHeight > one.clientHeight + SLACK
        )
      })
      .map(one => `scrolls both ways: ${nameOf(one)}`)
    return [...cut, ...both]
  })
}
