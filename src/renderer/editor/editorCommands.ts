import { chainCommands, toggleMark } from '@tiptap/pm/commands'
import { redo, undo } from '@tiptap/pm/history'
import { undoInputRule } from '@tiptap/pm/inputrules'
import {
  Bold,
  ClipboardList,
  ClipboardType,
  Code,
  Heading2,
  Heading3,
  Heading4,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  NotebookText,
  Quote,
  Redo2,
  Replace,
  Search,
  SquareCode,
  StickyNote,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  TextQuote,
  Type,
  Underline,
  Undo2,
} from 'lucide-react'
import type { MarkName } from '../../shared/document/index.ts'
import type { HeadingLevel } from '../../shared/document/nodes/heading.ts'
import type { Command } from '../commands/Command.ts'
import type { BoxName } from './blocks/BOXES.ts'
import { blockCommands } from './blocks/blockCommands.ts'
import { blockStyle } from './blocks/blockStyle.ts'
import { insertDivider } from './blocks/insertDivider.ts'
import { selectionIn } from './blocks/selectionIn.ts'
import { setCodeBlock } from './blocks/setCodeBlock.ts'
import { setTextBlock } from './blocks/setTextBlock.ts'
import { toggleBox } from './blocks/toggleBox.ts'
import { toggleList } from './blocks/toggleList.ts'
import { commandWords } from './commandWords.ts'
import type { EditorContext } from './EditorContext.ts'
import { pictureCommands } from './figure/pictureCommands.ts'
import { findingCommands } from './findings/findingCommands.ts'
import { languageCommands } from './language/languageCommands.ts'
import { canLink } from './link/canLink.ts'
import { linkAround } from './link/linkAround.ts'
import { isMarked } from './marks/isMarked.ts'
import { markType } from './markType.ts'
import { noteCommands } from './note/noteCommands.ts'
import { stateCommand } from './stateCommand.ts'
import { insertTable } from './table/insertTable.ts'
import { tableCommands } from './table/tableCommands.ts'

const mark = (name: MarkName, icon: LucideIcon, key: string) =>
  stateCommand(
    commandWords(name, icon, 'mark', key),
    (state, dispatch) => toggleMark(markType(state.schema, name))(state, dispatch),
    state => isMarked(state, name),
  )

const style = (id: string, icon: LucideIcon, level: HeadingLevel | null, key: string) =>
  stateCommand(
    commandWords(id, icon, 'style', key),
    setTextBlock(level),
    state => blockStyle(state) === (level ?? 'text'),
  )

const list = (name: 'bulletList' | 'orderedList', icon: LucideIcon, key: string) =>
  stateCommand(commandWords(name, icon, 'list', key), toggleList(name), state => selectionIn(state, name))

const box = (name: BoxName, icon: LucideIcon, key: string) =>
  stateCommand(commandWords(name, icon, 'quote', key), toggleBox(name), state => selectionIn(state, name))

/** Every command of the page by id: what toolbar, shortcuts, native menu and palette show and run. */
export const EDITOR_COMMANDS = {
  undo: stateCommand(commandWords('undo', Undo2, 'history', 'Mod-z'), chainCommands(undoInputRule, undo)),
  redo: stateCommand(commandWords('redo', Redo2, 'history', 'Mod-Shift-z', 'Mod-y'), redo),
  pastePlain: {
    ...commandWords('pastePlain', ClipboardType, 'history', 'Mod-Shift-v'),
    isEnabled: ({ editor }) => editor.isEditable,
    isActive: () => false,
    run: ({ editor, pastePlain }) => {
      editor.view.focus()
      pastePlain()
    },
  },
  listIntake: {
    ...commandWords('listIntake', ClipboardList, 'history', 'Mod-Alt-v'),
    isEnabled: ({ listIntake }) => listIntake !== null,
    isActive: () => false,
    run: ({ listIntake }) => listIntake?.(),
  },
  text: style('text', Type, null, 'Mod-Alt-0'),
  heading2: style('heading2', Heading2, 2, 'Mod-Alt-2'),
  heading3: style('heading3', Heading3, 3, 'Mod-Alt-3'),
  heading4: style('heading4', Heading4, 4, 'Mod-Alt-4'),
  bold: mark('bold', Bold, 'Mod-b'),
  italic: mark('italic', Italic, 'Mod-i'),
  underline: mark('underline', Underline, 'Mod-u'),
  strike: mark('strike', Strikethrough, 'Mod-Shift-x'),
  superscript: mark('superscript', Superscript, 'Mod-Alt-.'),
  subscript: mark('subscript', Subscript, 'Mod-Alt-,'),
  code: mark('code', Code, 'Mod-e'),
  link: {
    ...commandWords('link', Link, 'mark', 'Mod-Shift-k'),
    isEnabled: ({ editor }) => editor.isEditable && canLink(editor.state),
    isActive: ({ editor }) => linkAround(editor.state.selection) !== null,
    run: ({ editLink }) => editLink(),
  },
  ...languageCommands,
  bulletList: list('bulletList', List, 'Mod-Shift-8'),
  orderedList: list('orderedList', ListOrdered, 'Mod-Shift-7'),
  quotation: box('quotation', Quote, 'Mod-Shift-9'),
  pullQuote: box('pullQuote', TextQuote, 'Mod-Alt-9'),
  ...pictureCommands,
  table: stateCommand(commandWords('table', Table, 'insert'), insertTable(3, 3), state =>
    selectionIn(state, 'table'),
  ),
  divider: stateCommand(commandWords('divider', Minus, 'insert'), insertDivider),
  codeBlock: stateCommand(
    commandWords('codeBlock', SquareCode, 'insert', 'Mod-Alt-c'),
    setCodeBlock,
    state => state.selection.$from.parent.type.name === 'codeBlock',
  ),
  factBox: box('factBox', NotebookText, 'Mod-Alt-b'),
  privateNote: box('privateNote', StickyNote, 'Mod-Alt-n'),
  ...noteCommands,
  find: {
    ...commandWords('find', Search, 'find', 'Mod-f'),
    isEnabled: () => true,
    isActive: () => false,
    run: ({ find }) => find(false),
  },
  replace: {
    ...commandWords('replace', Replace, 'find', 'Mod-h'),
    isEnabled: ({ editor }) => editor.isEditable,
    isActive: () => false,
    run: ({ find }) => find(true),
  },
  ...findingCommands,
  ...blockCommands,
  ...tableCommands,
} as const satisfies Record<string, Command<EditorContext>>

export type EditorCommandId = keyof typeof EDITOR_COMMANDS
