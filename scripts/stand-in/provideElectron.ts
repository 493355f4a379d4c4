import { registerHooks } from 'node:module'

const moduleUrl = new URL('./electronModule.ts', import.meta.url).href

/** Gives `electron` to the app's import and require, and to the require of an inspector's console. */
export function provideElectron(): void {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (!/^electron(\/main|\/common)?$/.test(specifier)) return nextResolve(specifier, context)
      return { url: moduleUrl, format: 'module-typescript', shortCircuit: true }
    },
  })
}
