import type { BrowserWindow, Dialog, Shell } from 'electron'
import { describe, expect, it } from 'vitest'
import { openAddress } from '../../../src/main/desktop/openAddress.ts'

function open(address: string, response: number) {
  const asked: { message: string }[] = []
  const opened: string[] = []
  const dialog = {
    showMessageBox: async (_window: unknown, options: { message: string }) => {
      asked.push(options)
      return { response, checkboxChecked: false }
    },
  } as unknown as Dialog
  const shell = { openExternal: async (target: string) => void opened.push(target) } as unknown as Shell
  const done = openAddress(address, {} as BrowserWindow, dialog, shell)
  return { asked, opened, done }
}

describe('a link that is opened', () => {
  it('leads outside only after the person has seen the host', async () => {
    const { asked, opened, done } = open('https://example.org/a?b=1', 0)
    expect(await done).toBe(true)
    expect(asked[0]?.message).toContain('example.org')
    expect(opened).toEqual(['https://example.org/a?b=1'])
  })

  it('names the real host of an address made to mislead', async () => {
    const { asked, done } = open('https://bank.example@evil.example/', 1)
    await done
    expect(asked[0]?.message).toBe('Open evil.example?')
  })

  it('goes nowhere when the person changes their mind', async () => {
    const { opened, done } = open('mailto:desk@example.org', 1)
    expect(await done).toBe(false)
    expect(opened).toEqual([])
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'smb://host/share',
    'ms-msdt:/x',
    'tel:1',
    'x',
  ])('to %s is refused without a question', async address => {
    const { asked, opened, done } = open(address, 0)
    await expect(done).rejects.toMatchObject({ code: 'invalid-request' })
    expect([asked, opened]).toEqual([[], []])
  })
})
