import { refuseUnknown } from '../refuseUnknown.ts'
import { Session } from './Session.ts'

export const session = refuseUnknown('session', { defaultSession: new Session() })
