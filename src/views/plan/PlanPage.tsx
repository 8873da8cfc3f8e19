import { Caption } from "../shared/Caption";
import { Page } from "../shared/Page";
import type { Scene } from "../shared/scene";

/** 目标: the annex tables as printed, the goals of the district, the co-assessed bodies. */
export const PlanPage = ({ data, board }: Scene) => (
  <Page label="目标">
    <Caption data={data} board={board} />
  </Page>
);
