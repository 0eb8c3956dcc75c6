import { grouped } from "../markdown-layout.ts";
import { finite } from "../percent.ts";

/** A time in milliseconds for people: "640 ns", "5.20 µs", "2.10 ms", "61.0 s"; three digits, more only before the point. */
export function duration(ms: number): string {
  const size = Math.abs(ms);
  if (ms === 0) return "0 ms";
  if (size < 0.0009995) return `${digits(ms * 1e6)} ns`;
  if (size < 0.9995) return `${digits(ms * 1000)} µs`;
  return size < 9999.5 ? `${digits(ms)} ms` : `${digits(ms / 1000)} s`;
}

function digits(value: number): string {
  const text = value.toPrecision(3);
  return text.includes("e") ? String(Number(text)) : text;
}

/** Seconds to wait for: "40 s", "6 min", "3 h"; never less than it is. */
export function wait(seconds: number): string {
  if (seconds < 120) return `${Math.ceil(seconds)} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}

/** What is done in a second: "476", "1,905", "0.520". */
export function rate(perSecond: number): string {
  return perSecond >= 1000 ? grouped(Math.round(perSecond)) : digits(perSecond);
}

/** A share as "1.3" percent, with as many places as it takes to lie on its own side of `beside`. */
export function percentage(share: number, beside: readonly number[] = []): string {
  const hundredfold = finite(share * 100);
  // No machine is a million times slower: it is said, and in few digits.
  if (Math.abs(hundredfold) >= 1e8) return minus(hundredfold.toPrecision(3));
  for (let places = 1; places < 15; places++) {
    const text = hundredfold.toFixed(places);
    const shown = Number(text);
    if (beside.every((other) => Math.sign(shown - other * 100) === Math.sign(share - other)))
      return minus(text);
  }
  return minus(String(hundredfold));
}

/** With the sign that is as wide as a plus; none for what is shown as zero. */
function minus(text: string): string {
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}
