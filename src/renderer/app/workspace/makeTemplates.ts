import { ulid } from 'ulid'
import type { Newsroom } from '../../../shared/article/Newsroom.ts'
import { BUILT_IN } from '../../../shared/template/BUILT_IN.ts'
import { chooseTemplate } from '../../../shared/template/chooseTemplate.ts'
import { outlineOf } from '../../../shared/template/outlineOf.ts'
import type { Template } from '../../../shared/template/Template.ts'
import { templateOf } from '../../../shared/template/templateOf.ts'
import { Failure } from '../Failure.ts'
import type { Desk } from './Desk.ts'
import type { makeStories } from './makeStories.ts'

type Update = (fields: { templates: Template[] }) => Promise<void>
type Changes = Partial<Pick<Template, 'name' | 'required' | 'wordTarget'>>

/** Characters of JSON: what every window reads at its start stays small. */
const LONGEST = 400_000
/** What an own kind of story asks for when that of its first story is not kept any more. */
const PLAIN: Pick<Template, 'required'> = { required: ['byline', 'section'] }

/** The kinds of stories the newsroom keeps, with its own details. */
export function makeTemplates(
  { store, report }: Desk,
  stories: ReturnType<typeof makeStories>,
  update: Update,
) {
  const newsroom = (): Pick<Newsroom, 'templates'> => store.getState().session?.library?.newsroom ?? {}
  const kept = () => newsroom().templates ?? []

  /** Keeps the open story as a template: with its words, or its headings, notes and boxes alone. */
  async function save(name: string, words: 'outline' | 'all'): Promise<void> {
    const story = stories.written()
    if (!story) return
    const document = words === 'all' ? story.document : outlineOf(story.document)
    if (JSON.stringify(document).length > LONGEST) {
      report(
        new Failure(
          'too-large',
          'The story is too long for a template, so none was kept. Keep its outline, or make a shorter one.',
        ),
      )
      return
    }
    const { language, wordTarget, kicker, sections, tags } = story
    const { required } = templateOf(newsroom(), story.template) ?? PLAIN
    const template = { id: ulid(), name, language, wordTarget, required, kicker, sections, tags, document }
    await update({ templates: [...kept(), template] })
    if (!kept().some(({ id }) => id === template.id)) return
    const undo = () => void remove(template.id)
    store.setState({ undoable: { words: 'templates:saved', headline: name, run: undo } })
  }

  /** Changes a kind of story for all that are of it; one that comes with the app is then kept by the newsroom too. */
  async function change(id: string, fields: Changes): Promise<void> {
    const known = kept().some(template => template.id === id)
    const delivered = BUILT_IN.find(template => template.id === id)
    const templates = known || !delivered ? kept() : [...kept(), delivered]
    await update({
      templates: templates.map(template => (template.id === id ? { ...template, ...fields } : template)),
    })
  }

  /** Takes one of the newsroom's own away, or gives one of the app's its first rules back. The way back; null if it stayed. */
  async function remove(id: string): Promise<(() => Promise<void>) | null> {
    const at = kept().findIndex(template => template.id === id)
    const template = kept()[at]
    if (!template) return null
    await update({ templates: kept().filter(other => other.id !== id) })
    if (kept().some(other => other.id === id)) return null
    return () => update({ templates: kept().toSpliced(at, 0, template) })
  }

  /** Makes the open story one of another kind. Its words stay as they are. */
  function choose(id: string): void {
    const { open } = store.getState()
    if (open) stories.change(chooseTemplate(open.article, newsroom(), id))
  }

  return { save, change, remove, choose }
}
