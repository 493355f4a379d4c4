import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { refuseUnknown } from '../refuseUnknown.ts'
import { appSchemes } from './appSchemes.ts'

const mimeTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain',
  pdf: 'application/pdf',
}

async function fetchFile(url: string): Promise<Response> {
  const file = fileURLToPath(url)
  const body = await readFile(file).catch((cause: unknown) => {
    throw new Error('net::ERR_FILE_NOT_FOUND', { cause })
  })
  const type = mimeTypes[path.extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream'
  return new Response(body, { headers: { 'content-type': type } })
}

export const net = refuseUnknown('net', {
  /** Fetches files and the app's own schemes. */
  async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const url = input instanceof Request ? input.url : String(input)
    if (url.startsWith('file:')) return fetchFile(url)
    const handler = appSchemes.handlerOf(url)
    if (!handler) throw new Error(`net.fetch of ${url} is not in the stand-in`)
    return handler(new Request(input, init))
  },
})
