import { Refusal } from '../../shared/Refusal.ts'

/** What a person is told of a failure: a refusal's own sentence, or a plain one. */
export function sentenceOf(error: unknown): string {
  return error instanceof Refusal
    ? error.message
    : 'Something failed that Copydesk did not foresee. What was saved is safe; the log says where it stopped.'
}
