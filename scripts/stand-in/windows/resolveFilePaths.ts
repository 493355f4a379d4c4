import { chromium } from '../chromium/chromium.ts'

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function mapStrings(value: unknown, change: (text: string) => unknown): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map(each => mapStrings(each, change))
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapStrings(each, change)]))
}

/** Puts the real path in place of each token that `webUtils.getPathForFile` gave out. */
export async function resolveFilePaths(
  args: readonly unknown[],
  contextId: number,
  sessionId: string,
): Promise<readonly unknown[]> {
  const tokens = new Set<string>()
  mapStrings(args, text => text.startsWith('stand-in-file:') && tokens.add(text))
  if (tokens.size === 0) return args
  const paths = new Map<string, string>()
  for (const token of tokens) {
    const call = {
      functionDeclaration: 'function (token) { return standInFiles.get(token) }',
      executionContextId: contextId,
      arguments: [{ value: token }],
    }
    const { result } = await chromium.send('Runtime.callFunctionOn', call, sessionId)
    if (result.objectId)
      paths.set(
        token,
        (await chromium.send('DOM.getFileInfo', { objectId: result.objectId }, sessionId)).path,
      )
  }
  return mapStrings(args, text => paths.get(text) ?? text) as readonly unknown[]
}
