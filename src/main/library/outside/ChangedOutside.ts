import { Refusal } from '../../../shared/Refusal.ts'

/** Another program wrote the file since it was last seen, so nothing was put in its place. */
export class ChangedOutside extends Refusal {
  constructor() {
    super('not-saved', 'Not saved: another program changed the file; both are left as they are. Save again.')
  }
}
