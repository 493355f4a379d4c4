let last = 0

export const nextRequestId = (): number => ++last
