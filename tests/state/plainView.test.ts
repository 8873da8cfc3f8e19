import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/state/place";
import { plainView } from "../../src/state/plainView";
import { decode, encode } from "../../src/state/url";
import { smallBoard } from "../fixtures/smallBoard";

const plain = (query: string) => encode(plainView(decode(query), smallBoard));

describe("a plain view", () => {
  it("does not keep what is at its default", () => {
    expect(
      plain("?view=overview&indicator=orchard&measure=annual&map=equal&curve=indicator&basis=printed&sort=rank"),
    ).toBe("");
  });

  it("keeps what is not, and a month even when it is the latest", () => {
    const query = "?data=demo&view=unit&indicator=mill&month=2031-06&unit=fir&sort=-rank&curve=linear";
    expect(plain(query)).toBe(query);
  });

  it.each(["", "?indicator=orchard&measure=pace", "?curve=indicator&small=apart&sort=gap"])(
    "shows the same place: %s",
    (query) => {
      expect(placeOf(plainView(decode(query), smallBoard), smallBoard)).toEqual(placeOf(decode(query), smallBoard));
    },
  );
});
