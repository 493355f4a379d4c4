import type { DocumentJson, NodeJson } from '../../document/DocumentJson.ts'
import { restoreDocument } from '../../document/restoreDocument.ts'
import type { MediaReference } from '../Intake.ts'
import { joinText } from './joinText.ts'

/** A whole document of its parts, and the local pictures its figures name. */
export function documentOf(
  headline: readonly NodeJson[],
  standfirst: readonly NodeJson[],
  blocks: readonly NodeJson[],
): { readonly document: DocumentJson; readonly media: readonly MediaReference[] } {
  const media: MediaReference[] = []
  let figure = 0
  const settled = (node: NodeJson): NodeJson => {
    if (node.type === 'figure') {
      const { path, ...attrs } = node.attrs ?? {}
      if (typeof path === 'string' && path) media.push({ path, place: { figure } })
      figure += 1
      return node.content ? { ...node, attrs, content: joinText(node.content) } : { ...node, attrs }
    }
    return node.content ? { ...node, content: joinText(node.content.map(settled)) } : node
  }
  const document = restoreDocument({
    type: 'doc',
    content: [
      line('headline', headline, ['italic', 'language']),
      line('standfirst', standfirst, ['bold', 'italic', 'language']),
      ...(blocks.length ? blocks.map(settled) : [{ type: 'paragraph' }]),
    ],
  })
  return { document: document.toJSON(), media }
}

/** A block of one line: breaks are spaces, and only the marks it may have stay. */
function line(type: string, nodes: readonly NodeJson[], allowed: readonly string[]): NodeJson {
  const content = nodes.map(node => {
    const marks = (node.marks ?? []).filter(mark => allowed.includes(mark.type))
    return { type: 'text', text: node.text ?? ' ', ...(marks.length ? { marks } : {}) }
  })
  return content.length ? { type, content: joinText(content) } : { type }
}
