import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, sep } from 'node:path'
import { Refusal } from '../../shared/Refusal.ts'
import { contentSecurityPolicy, developmentPolicy } from './contentSecurityPolicy.ts'

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

export type AppFiles = {
  /** The built window. */
  rendererFolder: string
  /** Absolute path of a picture of the open library. Throws Refusal when there is none. */
  mediaFile(name: string): string
  /** A page being previewed, or null. */
  preview(path: string): Promise<Response | null>
  /** The local build server of a hot-reload run. */
  developmentServer: URL | null
}

/** Answers every request of the app's own scheme. Only GET, only files inside their folder, always with the policy. */
export function serveApp(files: AppFiles): (request: Request) => Promise<Response> {
  return async request => {
    if (request.method !== 'GET') return plain(405)
    const path = pathOf(request.url)
    if (path === null) return plain(400)
    if (path.startsWith('/media/')) return media(files, path.slice('/media/'.length))
    if (path.startsWith('/preview/'))
      return (await files.preview(path.slice('/preview/'.length))) ?? plain(404)
    if (files.developmentServer) return fromBuildServer(files.developmentServer, request.url)
    const file = inside(files.rendererFolder, path === '/' ? '/index.html' : path)
    return file ? serveFile(file, contentSecurityPolicy) : plain(403)
  }
}

async function media(files: AppFiles, name: string): Promise<Response> {
  try {
    return await serveFile(files.mediaFile(name), "default-src 'none'")
  } catch (error) {
    if (error instanceof Refusal) return plain(404)
    throw error
  }
}

async function fromBuildServer(server: URL, address: string): Promise<Response> {
  const asked = new URL(address)
  const answer = await fetch(new URL(asked.pathname + asked.search, server))
  const headers = new Headers(answer.headers)
  headers.set('content-security-policy', developmentPolicy(server))
  return new Response(answer.body, { status: answer.status, headers })
}

/** Exported for the previews, which serve pictures under a policy of their own. */
export async function serveFile(file: string, policy: string): Promise<Response> {
  const kind = KINDS[extname(file).toLowerCase()]
  if (!kind) return plain(404)
  try {
    const body = await readFile(file)
    return new Response(new Uint8Array(body), { headers: appHeaders(kind, policy) })
  } catch {
    return plain(404)
  }
}

export function appHeaders(kind: string, policy: string): Record<string, string> {
  return {
    'content-type': kind,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }
}

function plain(status: number): Response {
  return new Response('', { status, headers: appHeaders('text/plain', "default-src 'none'") })
}

function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address).pathname)
  } catch {
    return null
  }
}

/** The absolute path below `folder`, or null for one that would leave it. */
function inside(folder: string, path: string): string | null {
  if (path.includes('\0')) return null
  const file = join(folder, path)
  const way = relative(folder, file)
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : file
}
