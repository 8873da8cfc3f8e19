import { choose, sortBy, startChoosing } from "../../state/view";
import { Ranking } from "../ranking/Ranking";
import { PeersSelect } from "../shared/PeersSelect";
import { useRoot } from "../shared/shell";
import { GroupFilter } from "./GroupFilter";
import type { CardProps } from "./MapCard";
import styles from "./Overview.module.css";

/** The ranking with its group filter; kept, but out of sight, while a drill-down stands in its place. */
export const RankingCard = ({
  data,
  board,
  place,
  highlight,
  onOpen,
  hidden,
}: CardProps & { readonly hidden: boolean }) => {
  const { go } = useRoot();
  return (
    <section className={hidden ? styles.hidden : styles.side} aria-label="位次表">
      <div className={styles.filter} data-screen-only>
        {!place.units && (
          <button type="button" className={styles.compare} onClick={() => go(startChoosing)}>
            选择对比
          </button>
        )}
        <GroupFilter plan={data.plan} group={place.group} onChoose={(group) => go(choose("group", group))} />
        <div className={styles.peers}>
          <PeersSelect data={data} peers={place.settings.peers} />
        </div>
      </div>
      <div className={styles.scroll}>
        <Ranking
          data={data}
          board={board}
          sort={place.sort}
          group={place.group}
          chosen={place.units ? undefined : place.unit}
          picked={place.units}
          hot={highlight.hot}
          lit={highlight.lit}
          onHot={highlight.setHotUnit}
          onOpen={onOpen}
          onSort={(column) => go(sortBy(column))}
        />
      </div>
    </section>
  );
};
