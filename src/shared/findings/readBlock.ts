import type { Node } from '@tiptap/pm/model'
import type { CheckedText, Stretch } from './CheckedText.ts'
import { languageOfText } from './languageOfText.ts'

/** The text of a block with the language of each stretch. `storyLanguage` is the article's, BCP 47. */
export function readBlock(block: Node, storyLanguage: string): CheckedText {
  let text = ''
  block.forEach(child => {
    text += child.isText ? child.text : '\n'.repeat(child.nodeSize)
  })
  if (block.type.spec.code) return { text, stretches: [] }
  const usual = languageOfText(text, storyLanguage)
  const stretches: Stretch[] = []
  block.forEach((child, from) => {
    if (child.marks.some(mark => mark.type.name === 'code')) return
    const marked = child.marks.find(mark => mark.type.name === 'language')
    const language = marked ? String(marked.attrs.lang) : usual
    const last = stretches.at(-1)
    if (last?.to === from && last.language === language)
      stretches[stretches.length - 1] = { ...last, to: from + child.nodeSize }
    else stretches.push({ from, to: from + child.nodeSize, language })
  })
  return { text, stretches }
}
