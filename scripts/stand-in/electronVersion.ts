/** The Electron release whose answers are given here; the one in package.json. */
export const electronVersion = '45.4.1'
