/**
 * The SHA-256 of a text in UTF-8, as base64: what a content security policy asks for.
 * Written out, because below the command there is no Node and in a browser's worker no
 * hash that answers at once.
 */
export function sha256Base64(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const { constants, start: hash } = fromPrimes();
  const words = new Uint32Array(64);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length; at += 64) {
    for (let word = 0; word < 16; word += 1) words[word] = view.getUint32(at + word * 4);
    mix(hash, words, constants);
  }
  const made = [...hash].flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255));
  return btoa(String.fromCharCode(...made));
}

/** One block of 64 bytes: `words` holds its 16 words and room for those made of them. */
function mix(hash: Uint32Array, words: Uint32Array, constants: Uint32Array): void {
  const of = (at: number): number => words[at] ?? 0;
  for (let at = 16; at < 64; at += 1) {
    const [a, b] = [of(at - 15), of(at - 2)];
    const first = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
    const second = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
    words[at] = (of(at - 16) + first + of(at - 7) + second) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let at = 0; at < 64; at += 1) {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = (h + high + choice + (constants[at] ?? 0) + of(at)) | 0;
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) {
    hash[at] = ((hash[at] ?? 0) + value) | 0;
  }
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The bytes, a one bit, zeros, and the length in bits: a multiple of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(whole.length - 4, (bytes.length << 3) >>> 0);
  return whole;
}

/**
 * The round constants of FIPS 180-4 and the hash to begin with: the first 32 bits of the
 * fractions of the cube roots, and of the square roots, of the first primes.
 */
function fromPrimes(): { readonly constants: Uint32Array; readonly start: Uint32Array } {
  const primes: number[] = [];
  for (let one = 2; primes.length < 64; one += 1) {
    if (primes.every((prime) => one % prime !== 0)) primes.push(one);
  }
  const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
  return {
    constants: Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    start: Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  };
}
