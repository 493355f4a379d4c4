/** Names that the language, inspectors and test tools look up on any object; their absence is an answer. */
export const askedOfEverything: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'inspect',
  'domain',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  // Electron itself has no dock outside macOS.
  'dock',
])
