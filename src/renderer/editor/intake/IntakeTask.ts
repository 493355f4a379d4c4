import type { ClipboardReading } from '../../../shared/intake/clipboard/ClipboardReading.ts'
import type { ClipboardData } from '../../../shared/intake/clipboard/readClipboard.ts'
import type { RefusalCode } from '../../../shared/Refusal.ts'

export type IntakeTask = ClipboardData

export type IntakeAnswer =
  | { readonly reading: ClipboardReading }
  | { readonly refusal: { readonly code: RefusalCode; readonly message: string } }
