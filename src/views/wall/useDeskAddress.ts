import { unitOnTour, type WallTurn } from "../../domain/wall";
import { combined, openScene } from "../../state/view";
import type { Scene } from "../shared/scene";
import { useRoot } from "../shared/shell";
import { deskAddress } from "./deskAddress";

/** Where other machines find what is on the wall; undefined when they cannot reach it. */
export const useDeskAddress = ({ data, board, scene }: Scene & { readonly scene: WallTurn }): string | undefined => {
  const { address } = useRoot();
  const { indicator, measure } = board.settings;
  const unit = scene.kind === "unit" ? unitOnTour(data.plan.units, scene.round)?.code : undefined;
  const chosen = indicator === "combined" ? combined : data.plan.indicators[indicator]?.indicator;
  return deskAddress(address(openScene({ indicator: chosen, measure, unit })), data.policy.wall.address);
};
