/** The `code` of an error of the disk, e.g. 'ENOSPC'; '' for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
