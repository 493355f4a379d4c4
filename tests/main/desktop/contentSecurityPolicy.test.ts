import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, previewPolicy } from '../../../src/main/desktop/contentSecurityPolicy.ts'

describe('the content security policy', () => {
  it.each([
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-src 'self'",
  ])('of the window says %s', directive => {
    expect(contentSecurityPolicy.split('; ')).toContain(directive)
  })

  it('of the window allows no inline and no evaluated script, and no other place', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|http/)
  })

  it('of a preview allows neither script nor request, and just the style sheets it names', () => {
    const policy = previewPolicy(['abc='])
    expect(policy.split('; ')).toContain("style-src 'sha256-abc='")
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox')
    expect(policy).not.toMatch(/script-src|connect-src|unsafe|http/)
  })
})
