/** Something the main process refused or could not do, told in place. The code is translated; the message is English. */
export class Failure extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'Failure'
    this.code = code
  }
}
