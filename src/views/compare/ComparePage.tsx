import { Caption } from "../shared/Caption";
import { Page } from "../shared/Page";
import type { Scene } from "../shared/scene";

/** 对比: two to six units side by side. */
export const ComparePage = ({ data, board }: Scene & { readonly units: readonly number[] }) => (
  <Page label="对比">
    <Caption data={data} board={board} />
  </Page>
);
