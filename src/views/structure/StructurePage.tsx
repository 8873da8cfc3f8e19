import { Caption } from "../shared/Caption";
import { Page } from "../shared/Page";
import type { Scene } from "../shared/scene";

/** 结构: what the district is made of, and the lists of 激励与督办. */
export const StructurePage = ({ data, board }: Scene) => (
  <Page label="结构">
    <Caption data={data} board={board} />
  </Page>
);
