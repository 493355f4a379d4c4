import type { MenuLine } from './messages.ts'

export interface MenuLayer {
  drawBar(menus: readonly MenuLine[] | null): void
  /** Opens a menu at a point of the page, or where it was last clicked; `closed` runs when nothing of it is left. */
  popup(lines: readonly MenuLine[], x: number | null, y: number | null, closed: () => void): void
}

/**
 * The menu bar and the menus a person sees, in a closed shadow tree that neither the page's styles nor its scripts
 * reach. Runs as source text in the page's preload world.
 */
export function createMenuLayer(choose: (id: number) => void, css: string, barHeight: number): MenuLayer {
  const host = document.createElement('stand-in-menus')
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  const bar = document.createElement('div')
  bar.role = 'menubar'
  root.append(bar)
  const room = new CSSStyleSheet()
  room.replaceSync(`
    html { padding-block-start: ${barHeight}px !important; box-sizing: border-box !important; height: 100vh !important; }
    body, body > *, body > * > * { max-height: calc(100vh - ${barHeight}px); }`)
  const open: HTMLElement[] = []
  let closed: () => void = () => {}
  let clicked = { x: 0, y: 0 }
  let focusBefore: HTMLElement | null = null

  function closeFrom(depth: number): void {
    for (const menu of open.splice(depth)) menu.remove()
    if (depth > 0 || open.length > 0) return
    for (const title of bar.children) title.ariaExpanded = 'false'
    if (!bar.children.length && host.matches(':popover-open')) host.hidePopover()
    const run = closed
    closed = () => {}
    run()
  }

  function pick(line: MenuLine): void {
    closeFrom(0)
    focusBefore?.focus()
    choose(line.id)
  }

  function createLine(line: MenuLine, depth: number): HTMLElement {
    if (line.type === 'separator') return document.createElement('hr')
    const button = document.createElement('button')
    button.role = line.type === 'checkbox' || line.type === 'radio' ? `menuitem${line.type}` : 'menuitem'
    button.disabled = !line.enabled
    if (line.checked) button.ariaChecked = 'true'
    const label = document.createElement('span')
    label.textContent = line.label
    const key = document.createElement('kbd')
    key.textContent = line.type === 'submenu' ? '›' : line.accelerator
    button.append(label, key)
    button.addEventListener('pointerenter', () => {
      closeFrom(depth + 1)
      button.focus()
      if (line.type === 'submenu') openBeside(button, line, depth)
    })
    button.addEventListener('click', () =>
      line.type === 'submenu' ? openBeside(button, line, depth) : pick(line),
    )
    button.addEventListener('keydown', event => {
      if (event.key === 'ArrowRight' && line.type === 'submenu') openBeside(button, line, depth, true)
    })
    return button
  }

  function openBeside(button: HTMLElement, line: MenuLine, depth: number, focus = false): void {
    const { right, top } = button.getBoundingClientRect()
    const menu = showMenu(line.lines, right, top, depth + 1)
    if (focus) menu.querySelector('button')?.focus()
  }

  function showMenu(lines: readonly MenuLine[], x: number, y: number, depth: number): HTMLElement {
    closeFrom(depth)
    const menu = document.createElement('div')
    menu.role = 'menu'
    menu.append(...lines.map(line => createLine(line, depth)))
    root.append(menu)
    open[depth] = menu
    const { width, height } = menu.getBoundingClientRect()
    menu.style.left = `${Math.max(0, Math.min(x, innerWidth - width))}px`
    menu.style.top = `${Math.max(0, Math.min(y, innerHeight - height))}px`
    return menu
  }

  function openTitle(title: HTMLElement, lines: readonly MenuLine[]): void {
    const { left, bottom } = title.getBoundingClientRect()
    showMenu(lines, left, bottom, 0)
    for (const each of bar.children) each.ariaExpanded = String(each === title)
  }

  function createTitle(menu: MenuLine): HTMLElement {
    const title = document.createElement('button')
    title.role = 'menuitem'
    title.textContent = menu.label
    title.tabIndex = -1
    const toggle = (): void => (title.ariaExpanded === 'true' ? closeFrom(0) : openTitle(title, menu.lines))
    title.addEventListener('pointerdown', event => {
      event.preventDefault()
      rememberFocus()
      toggle()
    })
    title.addEventListener('click', event => {
      if (event.detail === 0) toggle()
    })
    title.addEventListener('pointerenter', () => {
      if (open.length > 0) openTitle(title, menu.lines)
    })
    return title
  }

  function rememberFocus(): void {
    if (document.activeElement instanceof HTMLElement && document.activeElement !== host) {
      focusBefore = document.activeElement
    }
  }

  function present(): void {
    if (!host.isConnected) document.documentElement.append(host)
    if (!host.matches(':popover-open')) host.showPopover()
  }

  function move(step: number): void {
    const buttons = [...(open.at(-1)?.querySelectorAll('button:enabled') ?? [])] as HTMLElement[]
    const at = buttons.indexOf(root.activeElement as HTMLElement)
    buttons.at((at + step + (at < 0 && step < 0 ? 1 : 0)) % buttons.length)?.focus()
  }

  function moveTitle(step: number): void {
    const titles = [...bar.children] as HTMLElement[]
    const at = titles.findIndex(each => each.ariaExpanded === 'true')
    if (at < 0) return
    titles.at((at + step) % titles.length)?.dispatchEvent(new PointerEvent('pointerenter'))
    move(1)
  }

  const acts = new Map<string, () => void>([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['ArrowLeft', () => (open.length > 1 ? closeFrom(open.length - 1) : moveTitle(-1))],
    [
      'ArrowRight',
      () => {
        const isSubmenu = root.activeElement?.querySelector('kbd')?.textContent === '›'
        if (!isSubmenu) moveTitle(1)
      },
    ],
    [
      'Escape',
      () => {
        closeFrom(0)
        focusBefore?.focus()
      },
    ],
  ])

  window.addEventListener(
    'keydown',
    event => {
      if (event.key === 'F10' && bar.firstElementChild instanceof HTMLElement) {
        rememberFocus()
        event.preventDefault()
        bar.firstElementChild.click()
        return move(1)
      }
      const act = open.length > 0 ? acts.get(event.key) : undefined
      if (!act) return
      event.preventDefault()
      event.stopImmediatePropagation()
      act()
    },
    true,
  )
  window.addEventListener(
    'pointerdown',
    event => {
      clicked = { x: event.clientX, y: event.clientY }
      if (open.length > 0 && event.target !== host) closeFrom(0)
    },
    true,
  )
  window.addEventListener('blur', () => closeFrom(0))

  return {
    drawBar(menus) {
      if (!menus) return
      bar.replaceChildren(...menus.map(createTitle))
      if (!document.adoptedStyleSheets.includes(room)) document.adoptedStyleSheets.push(room)
      present()
    },
    popup(lines, x, y, whenClosed) {
      closeFrom(0)
      rememberFocus()
      closed = whenClosed
      present()
      showMenu(lines, x ?? clicked.x, y ?? clicked.y, 0)
        .querySelector('button')
        ?.focus()
    },
  }
}
