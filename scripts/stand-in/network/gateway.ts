import { NetworkGateway } from './NetworkGateway.ts'

/** The one gateway of this process. */
export const gateway = new NetworkGateway()
