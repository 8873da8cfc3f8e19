import type { Board } from "../../domain/board";
import type { Layout } from "../../domain/layout";
import type { WallTurn } from "../../domain/wall";
import { timeLabel } from "../shared/format";
import { mapNote } from "../shared/mapNote";
import { useShell } from "../shared/shell";
import type { Warning } from "./useWarnings";
import styles from "./WallFoot.module.css";

interface WallFootProps {
  readonly data: Board;
  readonly layout: Layout | undefined;
  readonly scene: WallTurn;
  readonly paused: boolean;
  readonly warnings: readonly Warning[];
}

/** Whether what is shown can be trusted: the calendar's word, what is wrong with newer data, and when it was last looked for. */
export const WallFoot = ({ data, layout, scene, paused, warnings }: WallFootProps) => {
  const answered = useShell((shell) => shell.answeredAt);
  const isAway = useShell(({ checkedAt, answeredAt }) => checkedAt !== answeredAt);
  const { policy } = data;
  return (
    <footer className={styles.foot}>
      <div className={styles.banners}>
        {warnings.map(({ kind, text }) => (
          <p key={text} className={styles.banner} data-kind={kind} role={kind === "fault" ? "alert" : "status"}>
            {text}
          </p>
        ))}
      </div>
      <ol className={styles.turns} aria-label="轮播">
        {[...policy.wall.scenes.keys()].map((place) => (
          <li key={place} data-on={place === scene.place || undefined} />
        ))}
      </ol>
      <div className={styles.line}>
        <p>
          {[policy.sample, mapNote(layout), policy.thresholdNote, policy.confidentiality].filter(Boolean).join(" · ")}
        </p>
        <p>
          {paused && <strong>已暂停</strong>}
          {`版本 ${data.version} · 发布 ${timeLabel(data.created).split(" ")[0]} · ${isAway ? "上次连上" : "上次检查"} ${answered === undefined ? "—" : isAway ? timeLabel(new Date(answered).toISOString()) : clockLabel(answered)}`}
        </p>
      </div>
    </footer>
  );
};

const clockLabel = (time: number): string =>
  new Date(time).toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false });
