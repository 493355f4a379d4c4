const APP_POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-src': "'self'",
  'frame-ancestors': "'none'",
}

/** What the window may load: its own files, and nothing that would leave the computer. */
export const contentSecurityPolicy = write(APP_POLICY)

/** Hot reload writes inline code and keeps a socket to the local build server; only a development run gets this. */
export function developmentPolicy(server: URL): string {
  return write({
    ...APP_POLICY,
    'script-src': "'self' 'wasm-unsafe-eval' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': `'self' ws://${server.host}`,
  })
}

/**
 * The policy of a previewed page: no script, no request, its own pictures, and just the style sheets it carries
 * itself, each named by its hash. `sandbox` takes scripts, forms and navigation away even if the frame forgot to.
 */
export function previewPolicy(styleHashes: readonly string[]): string {
  return write({
    'default-src': "'none'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'style-src': styleHashes.map(hash => `'sha256-${hash}'`).join(' ') || "'none'",
    'form-action': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'self'",
    sandbox: '',
  })
}

function write(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join('; ')
}
