import { readiness } from '../app/readiness.ts'
import { refuseUnknown } from '../refuseUnknown.ts'
import { appSchemes } from './appSchemes.ts'

export const protocol = refuseUnknown('protocol', {
  registerSchemesAsPrivileged(schemes: readonly { readonly scheme: string }[]): void {
    if (readiness.isReady)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme } of schemes) appSchemes.register(scheme)
  },
  handle: appSchemes.handle,
  unhandle: appSchemes.unhandle,
  isProtocolHandled: (scheme: string): boolean => appSchemes.handlerOf(`${scheme}:`) !== undefined,
})
