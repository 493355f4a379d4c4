import fc from 'fast-check'

// The same documents in every run, so that a run tells of a change and not of luck. PROPERTY_SEED=random (or a
// number that a failure named) looks elsewhere.
const asked = process.env.PROPERTY_SEED
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 20261123) })
