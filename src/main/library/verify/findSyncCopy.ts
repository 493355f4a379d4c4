import type { Survey } from './Survey.ts'

/** A second version of a story that a sync program put beside it: nothing is wrong with it, and opening takes it in. */
export function findSyncCopy(survey: Survey, path: string, story: string): void {
  survey.find({
    code: 'sync-copy',
    path,
    story,
    what: 'A sync program or a person put a second version of the story beside it.',
    safe: 'The story itself stands apart from it.',
    repair: 'Repair leaves it; open the library in Copydesk, which keeps it among the versions of the story.',
  })
}
