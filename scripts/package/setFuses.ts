import { type FuseConfig, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/**
 * What a packaged Copydesk can no longer be talked into: running as Node, taking Node's or the inspector's options,
 * reading files with special rights, loading code from outside its archive. Format: Electron's fuse wire, version 1.
 */
const FUSES: FuseConfig = {
  version: FuseVersion.V1,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
}

/** Sets the fuses of a packaged Electron binary in place. Throws when the file holds no fuse wire. */
export async function setFuses(binary: string): Promise<void> {
  await flipFuses(binary, FUSES)
}
