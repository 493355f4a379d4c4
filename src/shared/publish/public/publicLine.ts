import { publicText } from './publicText.ts'

/** The text of an attribute as one line; anything but text is none. */
export function publicLine(value: unknown): string {
  return typeof value === 'string' ? publicText(value).replace(/\s+/g, ' ').trim() : ''
}
