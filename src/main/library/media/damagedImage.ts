import { Refusal } from '../../../shared/Refusal.ts'

export function damagedImage(): Refusal {
  return new Refusal(
    'not-an-image',
    'The picture is damaged or cut short; export it again and add that file.',
  )
}
