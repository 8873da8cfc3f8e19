import fc from "fast-check";

type Cut = readonly [at: number, length: number, put: readonly number[]];

/** A file as it comes out of a bad copy or of bad intent: some pieces taken out, doubled or written over. */
export const mangled = (whole: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const byte = fc.nat(255);
  const cut: fc.Arbitrary<Cut> = fc.tuple(fc.nat(whole.length - 1), fc.nat(40), fc.array(byte, { maxLength: 12 }));
  return fc.oneof(
    fc.nat(whole.length).map((length) => whole.slice(0, length)),
    fc.array(fc.tuple(fc.nat(whole.length - 1), byte), { minLength: 1, maxLength: 6 }).map((flips) => {
      const copy = whole.slice();
      for (const [at, value] of flips) copy[at] = value;
      return copy;
    }),
    fc.array(cut, { minLength: 1, maxLength: 4 }).map((cuts) => cuts.reduce(spliced, whole)),
    cut.map(([at, length]) => new Uint8Array([...whole.subarray(0, at + length), ...whole.subarray(at)])),
  );
};

const spliced = (bytes: Uint8Array, [at, length, put]: Cut): Uint8Array =>
  new Uint8Array([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + length)]);
