import type { Editor } from '@tiptap/core'
import { Popover } from 'radix-ui'
import { type RefObject, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Input.tsx'
import { addressFrom } from './addressFrom.ts'
import styles from './LinkForm.module.css'
import { linkAround } from './linkAround.ts'
import { removeLink } from './removeLink.ts'
import { setLink } from './setLink.ts'
import { useShownRange } from './useShownRange.ts'

export type LinkFormProps = {
  editor: Editor
  open: boolean
  onClose(): void
  openLink(address: string): void
}

/** The form for the address of the link at the selection. */
export function LinkForm({ editor, open, onClose, openLink }: LinkFormProps) {
  useShownRange(editor, open)
  const anchor = useMemo(
    () => ({ current: { getBoundingClientRect: () => rectOfSelection(editor) } }),
    [editor],
  )
  return (
    <Popover.Root open={open} onOpenChange={wanted => !wanted && onClose()}>
      <Popover.Anchor virtualRef={anchor as RefObject<{ getBoundingClientRect(): DOMRect }>} />
      <Popover.Portal>
        <Popover.Content
          className={styles.form}
          side="bottom"
          align="start"
          sideOffset={8}
          collisionPadding={12}
          onCloseAutoFocus={event => {
            event.preventDefault()
            if (!editor.isDestroyed) editor.view.focus()
          }}
        >
          <LinkFields editor={editor} onClose={onClose} openLink={openLink} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function LinkFields({ editor, onClose, openLink }: Omit<LinkFormProps, 'open'>) {
  const { t } = useTranslation('editor')
  const [link] = useState(() => linkAround(editor.state.selection))
  const [unusable, setUnusable] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const apply = () => {
    const address = addressFrom(input.current?.value ?? '')
    if (!address) {
      setUnusable(true)
      return
    }
    setLink(address)(editor.state, editor.view.dispatch)
    onClose()
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        apply()
      }}
    >
      <div className={styles.row}>
        <Input
          ref={input}
          dir="ltr"
          aria-label={t('link.address')}
          aria-invalid={unusable}
          placeholder={t('link.placeholder')}
          defaultValue={link?.href ?? ''}
          onChange={() => setUnusable(false)}
        />
        <Button look="primary" type="submit">
          {t('link.apply')}
        </Button>
      </div>
      {unusable && (
        <p role="alert" className={styles.trouble}>
          {t('link.unusable')}
        </p>
      )}
      {link && (
        <div className={styles.row}>
          <Button look="quiet" onClick={() => openLink(link.href)}>
            {t('link.open')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              removeLink(editor.state, editor.view.dispatch)
              onClose()
            }}
          >
            {t('link.remove')}
          </Button>
        </div>
      )}
    </form>
  )
}

function rectOfSelection(editor: Editor): DOMRect {
  const { from, to } = editor.state.selection
  const start = editor.view.coordsAtPos(from)
  const end = editor.view.coordsAtPos(to, -1)
  const left = Math.min(start.left, end.left)
  return new DOMRect(left, start.top, Math.max(start.right, end.right) - left, end.bottom - start.top)
}
