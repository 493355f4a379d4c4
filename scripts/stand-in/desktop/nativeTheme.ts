import { chromium } from '../chromium/chromium.ts'
import { StandInEmitter } from '../StandInEmitter.ts'
import { openContents } from '../windows/openContents.ts'

type ThemeSource = 'system' | 'light' | 'dark'

/** The desktop's own scheme is not read: `system` is light, unless Chromium finds otherwise for the page itself. */
class NativeTheme extends StandInEmitter {
  #source: ThemeSource = 'system'
  readonly shouldUseHighContrastColors = false
  readonly shouldUseInvertedColorScheme = false
  readonly prefersReducedTransparency = false

  get themeSource(): ThemeSource {
    return this.#source
  }
  set themeSource(source: ThemeSource) {
    if (source === this.#source) return
    this.#source = source
    for (const contents of openContents.all()) if (contents.sessionId) this.apply(contents.sessionId)
    this.emit('updated')
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }

  /** Shows the chosen scheme to one page. */
  apply(sessionId: string): void {
    const value = this.#source === 'system' ? '' : this.#source
    void chromium.tell(
      'Emulation.setEmulatedMedia',
      { features: [{ name: 'prefers-color-scheme', value }] },
      sessionId,
    )
  }
}

export const nativeTheme = new NativeTheme()
