import type { Node } from '@tiptap/pm/model'
import type { Found } from '../Finding.ts'
import { storyPictures } from '../storyPictures.ts'

/** Pictures that say nothing in one of their fields. */
export function figuresWithout(document: Node, field: 'alt' | 'credit'): Found[] {
  return storyPictures(document)
    .filter(picture => picture[field] === '')
    .map(({ from, to, caption }) => ({
      where: { kind: 'block', from, to },
      variant: caption === '' ? 'plain' : 'captioned',
      values: { caption },
    }))
}
