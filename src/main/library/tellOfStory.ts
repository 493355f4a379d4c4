import type { Article } from '../../shared/article/Article.ts'
import type { NoticeBoard } from './NoticeBoard.ts'
import type { Loaded } from './VersionedFile.ts'

type Trouble = Extract<Loaded<Article>, { state: 'mended' | 'lost' }>

/** Tells what was wrong with a stored story and what was done about it. */
export function tellOfStory(notices: NoticeBoard, id: string, trouble: Trouble, readOnly: boolean): void {
  const { path } = trouble
  const kept = readOnly ? 'It is left where it is.' : 'The damaged file is kept in "damaged".'
  const back = readOnly ? 'is shown' : 'took its place'
  const what = path === null ? 'A story was missing its file' : 'A story was damaged'
  const rest = path === null ? '' : ` ${kept}`
  if (trouble.state === 'lost') {
    const message = `A story is damaged and no earlier version is whole. ${kept}`
    notices.tell('story-damaged', id, message, path)
  } else notices.tell('story-mended', id, `${what}; its newest whole version ${back}.${rest}`, path)
}
