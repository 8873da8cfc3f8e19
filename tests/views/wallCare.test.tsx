// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { createShell } from "../../src/state/store";
import { decode } from "../../src/state/url";
import { type Root, RootContext, type Wall } from "../../src/views/shared/shell";
import { SceneBoundary } from "../../src/views/wall/SceneBoundary";
import { useWallCare } from "../../src/views/wall/useWallCare";
import { smallBoard } from "../fixtures/smallBoard";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

const Broken = (): never => {
  throw new Error("broken for the test");
};

const Screen = ({ turn, parts }: { readonly turn: number; readonly parts: number }) => {
  const onBroken = useWallCare(smallBoard, turn);
  return Array.from({ length: parts }, (_, part) => (
    <SceneBoundary key={String(part)} turn={turn} onBroken={onBroken}>
      <Broken />
    </SceneBoundary>
  ));
};

const idle: Wall = {
  keep: async () => {},
  program: async () => ({ isNew: false, isCut: false }),
  takingOver: async () => undefined,
  stayAwake: () => () => {},
  left: () => {},
};

it.each([1, 2])("a wall with %i broken parts turn after turn is loaded afresh once", async (parts) => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const renew = vi.fn();
  const store = createShell(decode("?view=wall"));
  const root = { store, now: () => 0, wall: async () => idle, renew } as unknown as Root;
  const mounted = createRoot(document.createElement("div"));
  for (let turn = 10; turn < 20; turn++)
    await act(async () =>
      mounted.render(
        <RootContext.Provider value={root}>
          <Screen turn={turn} parts={parts} />
        </RootContext.Provider>,
      ),
    );
  expect(renew).toHaveBeenCalledTimes(1);
});
