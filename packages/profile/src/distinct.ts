/** Leading bits of a hash that choose a register. */
const REGISTER_BITS = 12;
const REGISTERS = 2 ** REGISTER_BITS;

/**
 * About how many different texts there were, by HyperLogLog (Flajolet and others, 2007) on 64-bit hashes with 4,096 registers:
 * a standard error of 1.04 / √4096 = 1.6 %. Merging in any order gives the same registers.
 */
export class Distinct {
  readonly #registers = new Uint8Array(REGISTERS);

  add([first, second]: readonly [number, number]): void {
    const register = first >>> (32 - REGISTER_BITS);
    // The place of the first set bit in what is left of the first word, then in the second.
    const rest = (first << REGISTER_BITS) >>> 0;
    const place = rest === 0 ? 32 - REGISTER_BITS + Math.clz32(second) + 1 : Math.clz32(rest) + 1;
    if (place > (this.#registers[register] ?? 0)) this.#registers[register] = place;
  }

  merge(other: Distinct): void {
    for (const [at, place] of other.#registers.entries()) {
      if (place > (this.#registers[at] ?? 0)) this.#registers[at] = place;
    }
  }

  estimate(): number {
    let sum = 0;
    let empty = 0;
    for (const place of this.#registers) {
      sum += 2 ** -place;
      if (place === 0) empty += 1;
    }
    const raw = ((0.7213 / (1 + 1.079 / REGISTERS)) * REGISTERS * REGISTERS) / sum;
    // While there are few, counting the registers that nobody touched is closer.
    return raw <= 2.5 * REGISTERS && empty > 0 ? REGISTERS * Math.log(REGISTERS / empty) : raw;
  }
}
