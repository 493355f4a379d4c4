import type { CheckRule } from '../CheckRule.ts'
import { isRequired } from '../isRequired.ts'
import { storyPictures } from '../storyPictures.ts'

/** None at all, where stories of this kind must have one. */
export const picture: CheckRule = {
  severity: 'blocks',
  find: subject => {
    if (!isRequired(subject, 'picture') || storyPictures(subject.document).length > 0) return []
    const end = subject.document.content.size
    return [{ where: { kind: 'text', from: end, to: end } }]
  },
}
