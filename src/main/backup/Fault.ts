/** Something wrong with one file of a backup. `damaged`: not what was copied. `foreign`: not part of the backup. */
export type Fault = { readonly path: string; readonly why: 'missing' | 'damaged' | 'foreign' }
