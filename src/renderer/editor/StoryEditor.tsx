import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import '../styles/prose.css'
import './canvas/story.css'
import { Bubble } from './bubble/Bubble.tsx'
import { Byline } from './canvas/Byline.tsx'
import styles from './canvas/Canvas.module.css'
import { createEditor } from './canvas/createEditor.ts'
import { Kicker } from './canvas/Kicker.tsx'
import { pageAttributes } from './canvas/pageAttributes.ts'
import { setPlaceholders } from './canvas/setPlaceholders.ts'
import { showCaret } from './canvas/showCaret.ts'
import { storyHandle } from './canvas/storyHandle.ts'
import { holdLine } from './canvas/typewriterPlugin.ts'
import type { EditorContext } from './EditorContext.ts'
import type { EditorPorts } from './EditorPorts.ts'
import { EmbedForm } from './embed/EmbedForm.tsx'
import { FigureInput } from './figure/FigureInput.tsx'
import { FindBar } from './find/FindBar.tsx'
import { setFocus } from './focus/focusPlugin.ts'
import { BlockHandle } from './handle/BlockHandle.tsx'
import { IntakeList } from './intake/IntakeList.tsx'
import { IntakeNote } from './intake/IntakeNote.tsx'
import { useIntake } from './intake/useIntake.ts'
import { LanguageForm } from './language/LanguageForm.tsx'
import { LinkForm } from './link/LinkForm.tsx'
import type { PageView } from './PageView.ts'
import type { StoryHandle } from './StoryHandle.ts'
import { SlashMenu } from './slash/SlashMenu.tsx'
import type { SlashKeys } from './slash/slashPlugin.ts'

export type StoryEditorProps = {
  /** Its document and language are read; key the editor by its id. */
  article: Article
  /** Where the caret stood, clamped to the document. */
  caret: number
  readOnly: boolean
  /** Quotes, dashes and the like as the language writes them. On unless said otherwise. */
  smartPunctuation?: boolean
  view: PageView
  ports: EditorPorts
  /** Called on each change of the document, and only then. */
  onEdit(): void
  /** Called with the open page, and with null once it is gone. */
  onHandle(handle: StoryHandle | null): void
}

/** The page: kicker, headline, standfirst, byline and body on one canvas, scrolling in the room it is given. */
export function StoryEditor(props: StoryEditorProps) {
  const { article, caret, readOnly, smartPunctuation = true, view, ports, onEdit, onHandle } = props
  const { t } = useTranslation('editor')
  const scroller = useRef<HTMLDivElement>(null)
  const mount = useRef<HTMLDivElement>(null)
  const pictures = useRef<HTMLInputElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const asGallery = useRef(false)
  const intake = useIntake()
  const [linking, setLinking] = useState(false)
  const [embedding, setEmbedding] = useState(false)
  const [speaking, setSpeaking] = useState(false)
  const [askedMenu, setAskedMenu] = useState(0)
  const [finding, setFinding] = useState<{ replacing: boolean; asked: number } | null>(null)
  const [bylineRow] = useState(() => document.createElement('div'))
  const [slashKeys] = useState<SlashKeys>(() => ({ press: null }))
  const [context, setContext] = useState<EditorContext | null>(null)
  const latest = useRef({
    article,
    caret,
    readOnly,
    smartPunctuation,
    view,
    ports,
    onEdit,
    onHandle,
    t,
    intake,
  })
  latest.current = { article, caret, readOnly, smartPunctuation, view, ports, onEdit, onHandle, t, intake }

  useEffect(() => {
    if (!mount.current || !scroller.current) return
    const start = latest.current
    const made: { context: EditorContext | null } = { context: null }
    const { document: story, language } = start.article
    const attributes = pageAttributes(language, start.t('page'))
    const opened = createEditor(mount.current, story, start.caret, !start.readOnly, attributes, {
      bylineRow,
      ports: {
        addMedia: bytes => latest.current.ports.addMedia(bytes),
        openLink: address => latest.current.ports.openLink(address),
        notify: message => latest.current.ports.notify(message),
        pastePlain: () => latest.current.ports.pastePlain(),
        leaveFocus: () => latest.current.ports.leaveFocus(),
      },
      translate: (key, values) => latest.current.t(key, { ...values }),
      arrived: start.intake.arrived,
      takePlain: start.intake.takePlain,
      language: () => latest.current.article.language,
      smartPunctuation: () => latest.current.smartPunctuation,
      typewriter: () => latest.current.view.typewriter,
      slashKeys,
      context: () => made.context,
    })
    setPlaceholders(opened.view.dom, start.t)
    made.context = {
      editor: opened,
      choosePictures: gallery => {
        asGallery.current = gallery
        pictures.current?.click()
      },
      editEmbed: () => setEmbedding(true),
      openBlockMenu: () => setAskedMenu(times => times + 1),
      editLink: () => setLinking(true),
      editLanguage: () => setSpeaking(true),
      find: replacing =>
        setFinding(now => ({
          replacing: replacing || (now?.replacing ?? false),
          asked: (now?.asked ?? 0) + 1,
        })),
      pastePlain: () => {
        start.intake.askPlain()
        latest.current.ports.pastePlain()
      },
      get listIntake() {
        const { report, list } = latest.current.intake
        return report ? () => list(true) : null
      },
    }
    opened.on('update', ({ transaction }) => {
      latest.current.onEdit()
      // Taken back, there is nothing left to tell.
      if (transaction.getMeta('history$')) start.intake.hide()
    })
    const leaveCaret = showCaret(opened, scroller.current)
    setEditor(opened)
    setContext(made.context)
    start.onHandle(storyHandle(made.context))
    return () => {
      leaveCaret()
      latest.current.onHandle(null)
      opened.destroy()
    }
  }, [bylineRow, slashKeys])

  useEffect(() => {
    if (!editor || editor.isDestroyed) return
    editor.setEditable(!readOnly, false)
    editor.setOptions({
      editorProps: { ...editor.options.editorProps, attributes: pageAttributes(article.language, t('page')) },
    })
    setPlaceholders(editor.view.dom, t)
  }, [editor, readOnly, article.language, t])

  useEffect(() => {
    if (editor && !editor.isDestroyed) editor.view.dispatch(setFocus(editor.state.tr, view.focus))
  }, [editor, view.focus])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another zoom moves the line too
  useEffect(() => {
    if (editor && !editor.isDestroyed && view.typewriter) holdLine(editor.view)
  }, [editor, view.typewriter, view.zoom])

  return (
    <div className={styles.room}>
      {editor && finding && (
        <FindBar
          {...finding}
          editor={editor}
          readOnly={readOnly}
          onClose={() => {
            setFinding(null)
            editor.view.focus()
          }}
        />
      )}
      <div
        ref={scroller}
        data-canvas
        data-typewriter={view.typewriter || undefined}
        className={styles.canvas}
      >
        <div className={styles.column} style={{ zoom: view.zoom / 100 }}>
          <Kicker article={article} />
          <div ref={mount} className={styles.page} />
          {context && !readOnly && <BlockHandle context={context} scroller={scroller} asked={askedMenu} />}
        </div>
        {createPortal(<Byline article={article} />, bylineRow)}
        {editor && (
          <FigureInput ref={pictures} editor={editor} ports={ports} asGallery={() => asGallery.current} />
        )}
        {context && !readOnly && !finding && !linking && !speaking && <Bubble context={context} />}
        {context && <SlashMenu context={context} keys={slashKeys} />}
        {editor && <EmbedForm editor={editor} open={embedding} onClose={() => setEmbedding(false)} />}
        {editor && (
          <LanguageForm
            editor={editor}
            language={article.language}
            open={speaking}
            onClose={() => setSpeaking(false)}
          />
        )}
        {editor && (
          <LinkForm
            editor={editor}
            open={linking}
            onClose={() => setLinking(false)}
            openLink={ports.openLink}
          />
        )}
      </div>
      <IntakeNote intake={intake} />
      {intake.listed && intake.report && (
        <IntakeList report={intake.report} onClose={() => intake.list(false)} />
      )}
    </div>
  )
}
