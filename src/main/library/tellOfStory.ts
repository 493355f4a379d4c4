import type { Article } from '../../shared/article/Article.ts'
import type { NoticeBoard } from './NoticeBoard.ts'
import { quotedHeadline } from './quotedHeadline.ts'
import type { Loaded } from './VersionedFile.ts'

type Trouble = Extract<Loaded<Article>, { state: 'mended' | 'lost' }>

/** Tells what was wrong with a stored story and what was done about it. `headline` is '' when nobody knows it. */
export function tellOfStory(
  notices: NoticeBoard,
  id: string,
  headline: string,
  trouble: Trouble,
  readOnly: boolean,
): void {
  const { path } = trouble
  const story = quotedHeadline(headline)
  const kept = readOnly ? 'It is left where it is.' : 'The damaged file is kept in “damaged”.'
  const back = readOnly ? 'is shown' : 'took its place'
  const what = path === null ? 'was missing its file' : 'was damaged'
  const rest = path === null ? '' : ` ${kept}`
  if (trouble.state === 'lost') {
    const message = `${story} is damaged and no earlier version is whole. ${kept}`
    notices.tell('story-damaged', id, message, path)
  } else notices.tell('story-mended', id, `${story} ${what}; its newest whole version ${back}.${rest}`, path)
}
