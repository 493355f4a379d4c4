/** The values of `after:` that have a name of their own on the desk. */
export const DAYS = ['today', 'yesterday', '7days', '30days', 'thismonth', 'thisyear'] as const
