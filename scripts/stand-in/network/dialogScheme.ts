/** The scheme of our own dialog windows, which the app's listeners neither see nor stop. */
export const dialogScheme = 'stand-in-dialog'
