import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { BookPlus, EyeOff, type LucideIcon, Newspaper, Trash2 } from 'lucide-react'
import { useContext, useEffect, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Ignored } from '../../shared/findings/Ignored.ts'
import { ignoredAt } from '../../shared/findings/ignoredAt.ts'
import { readBlock } from '../../shared/findings/readBlock.ts'
import { findingsIn, type OpenFinding, openFinding } from '../editor/findings/findingsPlugin.ts'
import { putInstead } from '../editor/findings/putInstead.ts'
import menu from '../ui/Menu.module.css'
import { TopLayer } from '../ui/TopLayer.ts'
import styles from './FindingMenu.module.css'

/** Room the menu needs below the words, in pixels; less, and it stands above. */
const HEIGHT = 320
const WIDTH = 272
const GAP = 6

export type FindingActs = {
  addOwn(word: string): void
  /** Null where the library is not to be written in. */
  addNewsroom: ((word: string) => void) | null
  ignore(ignored: Ignored): void
}

type Option = { readonly id: string; readonly label: string; readonly icon: LucideIcon | null; run(): void }

/** What can be done about the finding that is open on the page: by number or arrows and Enter, or with the mouse. */
export function FindingMenu({ editor, acts }: { editor: Editor; acts: FindingActs }) {
  const open = useEditorState({
    editor,
    selector: () => (editor.isDestroyed ? null : findingsIn(editor.state).open),
  })
  return (
    open && <OpenMenu key={`${open.from} ${open.finding.rule}`} editor={editor} open={open} acts={acts} />
  )
}

function OpenMenu({ editor, open, acts }: { editor: Editor; open: OpenFinding; acts: FindingActs }) {
  const { t } = useTranslation('findings')
  const name = useId()
  const layer = useContext(TopLayer)
  const [at, setAt] = useState(0)
  const { finding, from, to, by } = open
  const { kind, words, suggestions } = finding
  const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words

  function close() {
    editor.view.dispatch(openFinding(editor.state.tr, null))
  }

  const instead: Option[] = suggestions.map((put, index) => ({
    id: `put-${index}`,
    label: put === '' ? t('menu.remove', { words: shown }) : put,
    icon: put === '' ? Trash2 : null,
    run: () => editor.view.dispatch(putInstead(editor.state, from, to, put)),
  }))
  const word = words.replaceAll('’', "'").replace(/'s$/, '')
  const teach: Option[] = [
    { id: 'own', label: t('menu.addOwn'), icon: BookPlus, run: () => acts.addOwn(word) },
    ...(acts.addNewsroom
      ? [
          {
            id: 'newsroom',
            label: t('menu.addNewsroom'),
            icon: Newspaper,
            run: () => acts.addNewsroom?.(word),
          },
        ]
      : []),
  ]
  const ignore: Option = {
    id: 'ignore',
    label: t('menu.ignore'),
    icon: EyeOff,
    run: () => {
      const { parent } = editor.state.doc.resolve(from)
      acts.ignore(ignoredAt(finding, readBlock(parent, '').text))
    },
  }
  const options = [...instead, ...(kind === 'spelling' ? teach : []), ignore]
  const chosen = options[Math.min(at, options.length - 1)]

  function take(option: Option | undefined) {
    if (!option) return
    close()
    option.run()
    editor.view.focus()
  }

  useEffect(() => {
    const page = editor.view.dom
    if (by !== 'keys' || !chosen) return
    page.setAttribute('aria-controls', name)
    page.setAttribute('aria-activedescendant', `${name}-${chosen.id}`)
    document.getElementById(`${name}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' })
    return () => {
      page.removeAttribute('aria-controls')
      page.removeAttribute('aria-activedescendant')
    }
  }, [editor, name, by, chosen])

  useEffect(() => {
    const { keys } = findingsIn(editor.state)
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    keys.press = event => {
      if (event.isComposing) return false
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey
      const step = moves[event.key]
      const numbered = /^[1-9]$/.test(event.key) ? instead[Number(event.key) - 1] : undefined
      if (event.key === 'Escape') close()
      else if (by !== 'keys' || !plain) return false
      else if (step) setAt((at + step + options.length) % options.length)
      else if (event.key === 'Enter') take(chosen)
      else if (numbered) take(numbered)
      else return false
      event.preventDefault()
      event.stopPropagation()
      return true
    }
    return () => {
      keys.press = null
    }
  })

  const start = editor.view.coordsAtPos(from)
  const end = editor.view.coordsAtPos(to, -1)
  const above = end.bottom + HEIGHT > window.innerHeight && start.top > window.innerHeight / 2
  const rtl =
    getComputedStyle(editor.view.domAtPos(from).node.parentElement ?? editor.view.dom).direction === 'rtl'
  const left = Math.max(GAP, Math.min(rtl ? start.left - WIDTH : start.left, window.innerWidth - WIDTH - GAP))
  return createPortal(
    <div
      className={`${menu.menu} ${styles.menu}`}
      style={{
        left,
        inlineSize: WIDTH,
        ...(above
          ? { bottom: window.innerHeight - start.top + GAP, maxBlockSize: start.top - 2 * GAP }
          : { top: end.bottom + GAP, maxBlockSize: window.innerHeight - end.bottom - 2 * GAP }),
      }}
    >
      <p id={`${name}-about`} className={styles.about} dir="auto">
        <span className={styles[kind]}>{t(`menu.${kind}`, { words: shown })}</span>
        {finding.message && (
          <span className={styles.message} dir="auto">
            {plainMessage(finding.message)}
          </span>
        )}
      </p>
      <div id={name} role="listbox" aria-labelledby={`${name}-about`}>
        {options.map((option, index) => (
          <div
            key={option.id}
            id={`${name}-${option.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.id === chosen?.id}
            data-highlighted={option.id === chosen?.id ? '' : undefined}
            className={[menu.item, index === instead.length && index > 0 && styles.first]
              .filter(Boolean)
              .join(' ')}
            onPointerMove={() => setAt(index)}
            // Before the page loses the focus and the menu closes.
            onPointerDown={event => {
              event.preventDefault()
              if (event.button === 0) take(option)
            }}
          >
            {option.icon && <option.icon size={16} strokeWidth={1.6} aria-hidden />}
            {option.icon ? (
              option.label
            ) : (
              <span className={styles.instead} dir="auto">
                {option.label}
              </span>
            )}
            {index < instead.length && index < 9 && by === 'keys' && (
              <span className={menu.key}>{index + 1}</span>
            )}
          </div>
        ))}
      </div>
    </div>,
    layer ?? document.body,
  )
}

/** The checker writes its messages in Markdown. */
function plainMessage(message: string): string {
  return message.replace(/`([^`]*)`/g, '“$1”')
}
