import { CalendarDays, CircleDot, Folder, Languages, type LucideIcon, Tag, User } from 'lucide-react'
import type { QueryField } from '../../../shared/search/QueryField.ts'

export const FIELD_ICONS = {
  author: User,
  status: CircleDot,
  section: Folder,
  tag: Tag,
  lang: Languages,
  after: CalendarDays,
  before: CalendarDays,
} as const satisfies Record<QueryField, LucideIcon>
