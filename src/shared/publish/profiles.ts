import { buildHtml } from './html/buildHtml.ts'
import { buildHugo } from './markdown/buildHugo.ts'
import type { Profile } from './Profile.ts'
import type { ProfileId } from './ProfileId.ts'

export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  hugo: { id: 'hugo', build: buildHugo },
  html: { id: 'html', build: buildHtml },
}
