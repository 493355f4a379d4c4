/** This process's environment without what would change Chromium or leak into it. */
export function chromiumEnvironment(): NodeJS.ProcessEnv {
  const {
    GOOGLE_API_KEY: _key,
    GOOGLE_DEFAULT_CLIENT_ID: _client,
    NODE_OPTIONS: _options,
    ...rest
  } = process.env
  return rest
}
