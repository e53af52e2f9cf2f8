/**
 * Rolling fingerprints: 32 bits for any run of a sequence, from one pass over it. Two equal runs have
 * equal fingerprints; whoever must be certain of the reverse compares the runs themselves.
 */
const base = 0x2c1b3c6d;

/** What `fingerprint` reads: the running sums before each value of the sequence. */
export function runningSums(count: number, valueAt: (index: number) => number): Int32Array {
  const sums = new Int32Array(count + 1);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum = (Math.imul(sum, base) + Math.imul(valueAt(i) + 1, 0x9e3779b1)) | 0;
    sums[i + 1] = sum;
  }
  return sums;
}

/** The factor that `fingerprint` needs for runs of this length. */
export function powerFor(length: number): number {
  let power = 1;
  let square = base;
  for (let rest = length; rest > 0; rest >>>= 1) {
    if (rest & 1) power = Math.imul(power, square);
    square = Math.imul(square, square);
  }
  return power;
}

/** Fingerprint of the run of `length` values at `from`. */
export function fingerprint(sums: Int32Array, from: number, length: number, power: number): number {
  return ((sums[from + length] ?? 0) - Math.imul(sums[from] ?? 0, power)) | 0;
}
