import { expect, it } from "vitest";
import { deskAddress } from "../../src/views/wall/deskAddress";

it("others reach a wall under its own address, unless that leads every machine to itself", () => {
  const own = "http://10.1.2.3:8080/map/?measure=pace";
  expect(deskAddress(own, undefined)).toBe(own);
  for (const host of ["localhost", "localhost:8080", "127.0.0.1", "127.8.0.1:80", "[::1]:5000"])
    expect(deskAddress(`http://${host}/map/?measure=pace`, undefined)).toBeUndefined();
  expect(deskAddress("http://127.0.0.host/?a=b", undefined)).toBe("http://127.0.0.host/?a=b");
});

it("the address in the package comes first, and keeps its folder", () => {
  const own = "http://localhost/map/?measure=pace&unit=1";
  expect(deskAddress(own, "http://10.1.2.3/office/")).toBe("http://10.1.2.3/office/?measure=pace&unit=1");
  expect(deskAddress("http://localhost/map/", "http://10.1.2.3/office/")).toBe("http://10.1.2.3/office/");
});
