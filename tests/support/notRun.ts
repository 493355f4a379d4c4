/** The name of a test, or of the same test when what it needs is not here: nothing is skipped silently. */
export function notRun(name: string, missing: boolean, what: string): string {
  return missing ? `NOT RUN, ${what} is not installed: ${name}` : name
}
