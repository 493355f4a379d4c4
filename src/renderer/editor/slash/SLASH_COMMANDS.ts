import type { EditorCommandId } from '../editorCommands.ts'

/** What a stroke on a line offers, in its order. */
export const SLASH_COMMANDS = [
  'heading2',
  'heading3',
  'heading4',
  'bulletList',
  'orderedList',
  'quotation',
  'pullQuote',
  'figure',
  'gallery',
  'embed',
  'table',
  'factBox',
  'divider',
  'codeBlock',
  'privateNote',
  'text',
] as const satisfies readonly EditorCommandId[]
