/** Why something asked for was not done. The code is stable and translated; the message is one English sentence. */
export type RefusalCode =
  | 'not-found'
  | 'not-readable'
  | 'not-writable'
  | 'not-utf8'
  | 'not-a-file'
  | 'not-an-image'
  | 'empty'
  | 'too-large'
  | 'not-a-library'
  | 'library-locked'
  | 'library-read-only'
  | 'library-newer'
  | 'no-library'
  | 'damaged'
  | 'not-saved'
  | 'unknown-profile'
  | 'unknown-story'
  | 'unknown-version'
  | 'inside-library'
  | 'unsafe-path'
  | 'collision'
  | 'withheld'
  | 'invalid-request'
  | 'search-failed'
  | 'story-changed'
  | 'in-review'
  | 'cancelled'
  | 'unexpected'

/** An expected failure, told to the person in one sentence: what happened, what is safe, what to do. */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Refusal'
    this.code = code
  }
}
