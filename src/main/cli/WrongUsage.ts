/** The command line was not understood: exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}
