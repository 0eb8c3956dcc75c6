/** A number with four digits that count, without an exponent where one reads it without: 0.01234, 1.235, 48210. */
export function shown(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) return value.toExponential(3);
  return size >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(4)));
}
