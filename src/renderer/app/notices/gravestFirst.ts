import type { Notice } from '../../../shared/bridge/Notice.ts'

/** What bars the writing, then what is lost, then what could not be read; everything mended comes after. */
const GRAVEST = [
  'library-newer',
  'library-read-only',
  'library-elsewhere',
  'newsroom-unreadable',
  'stories-replaced',
  'story-damaged',
  'newsroom-damaged',
  'story-not-readable',
  'story-library-newer',
] as const

const RANKS = new Map<string, number>(GRAVEST.map((code, rank) => [code, rank]))

/** The notices with what needs the person most at the head, otherwise as they came. */
export function gravestFirst(notices: readonly Notice[]): readonly Notice[] {
  const rank = ({ code }: Notice) => RANKS.get(code) ?? GRAVEST.length
  return notices.toSorted((a, b) => rank(a) - rank(b))
}
