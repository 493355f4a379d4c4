/** The name of the isolated world in which the preload runs. */
export const preloadWorldName = 'electron-preload'
