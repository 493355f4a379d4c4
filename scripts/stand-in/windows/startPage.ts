/** The address of an empty page before the app loads anything; the app never sees it. */
export const startPage = /^data:text\/html,stand-in-\d+$/
