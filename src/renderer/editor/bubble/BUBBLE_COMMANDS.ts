import type { EditorCommandId } from '../editorCommands.ts'

/** What stands beside selected words. */
export const BUBBLE_COMMANDS = [
  'bold',
  'italic',
  'underline',
  'link',
  'language',
  'quotation',
  'heading2',
  'bulletList',
] as const satisfies readonly EditorCommandId[]
