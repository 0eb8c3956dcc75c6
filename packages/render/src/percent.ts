/** The largest number there is, in place of what overflowed: a stranger may have written any ratio. */
export function finite(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

/** "95 %" */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(4))} %`;
}
