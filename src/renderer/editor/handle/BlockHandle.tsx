import { GripVertical } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import menu from '../../ui/Menu.module.css'
import { TopLayer } from '../../ui/TopLayer.ts'
import type { EditorContext } from '../EditorContext.ts'
import styles from './BlockHandle.module.css'
import { BlockMenu } from './BlockMenu.tsx'
import { positionOf } from './blockElements.ts'
import { blockSelection } from './blockSelection.ts'
import { dragBlock } from './dragBlock.ts'
import { placeHandle } from './placeHandle.ts'
import { useHoveredBlock } from './useHoveredBlock.ts'

export type BlockHandleProps = {
  context: EditorContext
  scroller: RefObject<HTMLElement | null>
  /** Counts how often the menu was asked for by its command. */
  asked: number
}

/**
 * The handle beside the block under the mouse: drag moves the block, a click opens what can be done with it. It
 * stands at the side where the block's lines begin, and goes as soon as somebody types.
 */
export function BlockHandle({ context, scroller, asked }: BlockHandleProps) {
  const { t } = useTranslation('editor')
  const { editor } = context
  const layer = useContext(TopLayer)
  const handle = useRef<HTMLButtonElement>(null)
  const veil = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const block = useRef<HTMLElement>(null)
  const busy = useRef(false)
  const [open, setOpen] = useState(false)
  const chosen = useRef(false)

  const show = useCallback((element: HTMLElement | null) => {
    if (busy.current || !handle.current) return
    block.current = element
    placeHandle(handle.current, element)
  }, [])
  useHoveredBlock(editor, scroller, show)

  const openMenu = useCallback(() => {
    const position = block.current && positionOf(editor.view, block.current)
    if (position === null) return
    const { state, view } = editor
    view.dispatch(state.tr.setSelection(blockSelection(state, position)))
    busy.current = true
    chosen.current = false
    setOpen(true)
  }, [editor])

  useEffect(() => {
    if (asked === 0 || editor.isDestroyed) return
    const { $head } = editor.state.selection
    const at = $head.depth > 0 ? $head.before(1) : editor.state.selection.from
    const element = editor.view.nodeDOM(at)
    if (!(element instanceof HTMLElement) || positionOf(editor.view, element) === null) return
    show(element)
    openMenu()
  }, [asked, editor, show, openMenu])

  const close = () => {
    busy.current = false
    setOpen(false)
    show(null)
  }

  return (
    <>
      <DropdownMenu.Root modal={false} open={open} onOpenChange={wanted => (wanted ? openMenu() : close())}>
        <DropdownMenu.Trigger asChild>
          <button
            ref={handle}
            type="button"
            hidden
            tabIndex={-1}
            className={styles.handle}
            aria-label={t('handle.name')}
            title={t('handle.hint')}
            onPointerDown={event => {
              event.preventDefault()
              if (event.button !== 0 || !block.current || !scroller.current || !veil.current || !line.current)
                return
              busy.current = true
              dragBlock(event.nativeEvent, {
                view: editor.view,
                scroller: scroller.current,
                element: block.current,
                veil: veil.current,
                line: line.current,
                press: openMenu,
                end: () => {
                  busy.current = false
                  handle.current?.blur()
                },
              })
            }}
          >
            <GripVertical size={15} aria-hidden />
          </button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal container={layer}>
          <DropdownMenu.Content
            className={`${menu.menu} ${styles.menu}`}
            side="bottom"
            align="start"
            sideOffset={4}
            collisionPadding={8}
            onCloseAutoFocus={event => {
              event.preventDefault()
              if (!chosen.current && !editor.isDestroyed) editor.view.focus()
            }}
          >
            <BlockMenu
              context={context}
              onChoose={() => {
                chosen.current = true
                flushSync(close)
              }}
            />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <div ref={veil} hidden className={styles.veil} />
      <div ref={line} hidden className={styles.line} />
    </>
  )
}
