import type { NodeJson } from '../../../src/shared/document/DocumentJson.ts'
import { SAMPLE_PICTURES, type SampleMedia } from '../../../src/shared/samples/samplePictures.ts'
import { sampleStories } from '../../../src/shared/samples/sampleStories.ts'

export const NOW = '2026-05-18T12:04:00+05:00'

/** Every picture as a library would have stored it. */
export const media = Object.fromEntries(
  SAMPLE_PICTURES.map((picture, index) => [
    picture,
    { name: `${index.toString(16).repeat(64)}.jpg`, width: 1600, height: 1067 },
  ]),
) as SampleMedia

export const stories = sampleStories(NOW, media)

export const nodesIn = (node: NodeJson): NodeJson[] => [node, ...(node.content ?? []).flatMap(nodesIn)]

/** The text of a node as it was typed, code left out. */
export const prose = (node: NodeJson): string => {
  if (node.type === 'codeBlock' || node.marks?.some(mark => mark.type === 'code')) return ''
  const content = node.content ?? []
  return node.text ?? content.map(prose).join(content.some(child => child.text !== undefined) ? '' : ' ')
}
