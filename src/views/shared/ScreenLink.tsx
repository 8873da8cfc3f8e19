import type { ReactNode } from "react";
import { withUnitsKnown } from "../../state/unitsNamed";
import { encode } from "../../state/url";
import type { Transition } from "../../state/view";
import { useRoot, useShell } from "./shell";

/** A link to another view of the page: followed here, but it can be opened beside it like any link. */
export const ScreenLink = ({
  to,
  current,
  className,
  children,
}: {
  readonly to: Transition;
  readonly current?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) => {
  const { go } = useRoot();
  const view = useShell((shell) => shell.view);
  const board = useShell((shell) => shell.board);
  return (
    <a
      href={encode(to(board ? withUnitsKnown(view, board) : view)) || "?"}
      className={className}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
};
