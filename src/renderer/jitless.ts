import { config } from 'zod'

// Imported before anything that builds a schema: zod would otherwise try code generation, which the policy forbids.
config({ jitless: true })
