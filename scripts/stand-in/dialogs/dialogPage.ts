import { readFile } from 'node:fs/promises'
import path from 'node:path'

const files: Readonly<Record<string, readonly [name: string, type: string]>> = {
  '/': ['dialog.html', 'text/html'],
  '/dialog.js': ['dialog.js', 'text/javascript'],
  '/dialog.css': ['dialog.css', 'text/css'],
}

/** The files that every dialog window is made of. */
export async function dialogPage(pathname: string): Promise<Response> {
  const [name, type] = files[pathname] ?? []
  if (!name || !type) return new Response(null, { status: 404 })
  const headers = { 'content-type': type, 'content-security-policy': "default-src 'self'" }
  return new Response(await readFile(path.join(import.meta.dirname, name)), { headers })
}
