import { z } from 'zod'

const MenuItem = z.union([
  z.object({ kind: z.literal('separator') }),
  z.object({
    kind: z.literal('role'),
    role: z.enum([
      'undo',
      'redo',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'minimize',
      'zoomIn',
      'zoomOut',
      'resetZoom',
      'togglefullscreen',
      'quit',
    ]),
    label: z.string(),
  }),
  z.object({
    kind: z.literal('command'),
    id: z.string(),
    label: z.string(),
    key: z.string().nullable(),
    enabled: z.boolean(),
  }),
])

export const MenuTemplate = z.array(z.object({ label: z.string(), items: z.array(MenuItem) })).max(12)

export type MenuTemplate = z.infer<typeof MenuTemplate>
