import { spawnSync } from 'node:child_process'
import { launchOptions } from '../launchOptions.ts'
import { refuseUnknown } from '../refuseUnknown.ts'
import { openContents } from '../windows/openContents.ts'

interface Content {
  readonly text?: string
  readonly html?: string
}
interface Tool {
  readonly copy: readonly [string, ...string[]]
  readonly paste: readonly [string, ...string[]]
}

let held: Content = {}

/** The desktop's own clipboard tool; none under test, where it would be shared by tests that run side by side. */
const tool: Tool | undefined = findTool()

function findTool(): Tool | undefined {
  if (launchOptions.underTest || launchOptions.headless) return undefined
  const tools: readonly Tool[] = [
    ...(process.env.WAYLAND_DISPLAY ? [{ copy: ['wl-copy'], paste: ['wl-paste', '-n'] } as const] : []),
    { copy: ['xclip', '-selection', 'clipboard', '-i'], paste: ['xclip', '-selection', 'clipboard', '-o'] },
  ]
  return tools.find(each => spawnSync('sh', ['-c', `command -v ${each.copy[0]}`]).status === 0)
}

function put(content: Content): void {
  held = content
  const { text, html } = content
  if (tool && text !== undefined) {
    const [command, ...args] = tool.copy
    spawnSync(command, args, { input: text })
    return
  }
  const parts = Object.entries({ 'text/plain': text, 'text/html': html }).filter(
    ([, part]) => part !== undefined,
  )
  // Without a tool the page's own clipboard is the one to fill, so that pasting in the window works.
  const write = `navigator.clipboard.write([new ClipboardItem(Object.fromEntries(
    ${JSON.stringify(parts)}.map(([type, part]) => [type, new Blob([part], { type })])))])`
  openContents
    .all()
    .at(-1)
    ?.executeJavaScript(write, true)
    .catch(() => {})
}

function readTool(): string | undefined {
  if (!tool) return undefined
  const [command, ...args] = tool.paste
  const { status, stdout } = spawnSync(command, args)
  return status === 0 ? stdout.toString() : undefined
}

/** What the app wrote is read back; what a page copied is only seen where a desktop tool exists. */
export const clipboard = refuseUnknown('clipboard', {
  writeText: (text: string): void => put({ text }),
  writeHTML: (html: string): void => put({ html }),
  write: ({ text, html }: Content): void =>
    put({ ...(text === undefined ? {} : { text }), ...(html === undefined ? {} : { html }) }),
  readText: (): string => readTool() ?? held.text ?? '',
  readHTML: (): string => held.html ?? '',
  clear: (): void => put({ text: '' }),
})
