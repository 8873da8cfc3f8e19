import type { Board } from "../../domain/board";
import type { WallTurn } from "../../domain/wall";
import { dayAt, overdueSentence, stalenessOf } from "../../state/staleness";
import { numberText, timeLabel } from "../shared/format";
import { useRoot, useShell } from "../shared/shell";
import styles from "./WallFoot.module.css";

interface WallFootProps {
  readonly data: Board;
  readonly scene: WallTurn;
  readonly paused: boolean;
}

/** Whether what is shown can be trusted: the calendar's word, what is wrong with newer data, and when it was last looked for. */
export const WallFoot = ({ data, scene, paused }: WallFootProps) => {
  const checked = useShell((shell) => shell.checkedAt);
  const { policy } = data;
  return (
    <footer className={styles.foot}>
      <Banners data={data} />
      <ol className={styles.turns} aria-label="轮播">
        {[...policy.wall.scenes.keys()].map((place) => (
          <li key={place} data-on={place === scene.place || undefined} />
        ))}
      </ol>
      <div className={styles.line}>
        <p>
          {[policy.sample, ...data.layouts.slice(0, 1).map(({ notice }) => notice), ...notesOf(policy)]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p>
          {paused && <strong>已暂停</strong>}
          {`发布 ${timeLabel(data.created)} · 上次检查 ${checked === undefined ? "—" : clockLabel(checked)}`}
        </p>
      </div>
    </footer>
  );
};

const notesOf = ({ thresholdNote, confidentiality }: Board["policy"]) => [thresholdNote, confidentiality];

const Banners = ({ data }: Pick<WallFootProps, "data">) => {
  const { now } = useRoot();
  const faults = useShell((shell) => shell.faults);
  const rewound = useShell((shell) => shell.rewound);
  const server = useShell((shell) => shell.board?.version);
  const staleness = stalenessOf(data, dayAt(now()));
  const [fault] = faults;
  return (
    <>
      {staleness.kind !== "fresh" && (
        <p className={styles.banner} data-kind={staleness.kind} role="status">
          {overdueSentence(staleness)}
        </p>
      )}
      {rewound && (
        <p className={styles.banner} data-kind="fault" role="alert">
          {`服务器上的数据 ${server} 缺少 ${data.version} 的 ${numberText(rewound.numbers)} 个数，可能被旧的发布包或备份覆盖，请数据员核对；现仍显示 ${data.version}`}
        </p>
      )}
      {fault && (
        <p className={styles.banner} data-kind="fault" role="alert">
          {`${fault.unreachable ? "连不上服务器" : `新数据有 ${faults.length} 处问题，未载入`}；现仍显示数据版本 ${data.version}`}
        </p>
      )}
    </>
  );
};

const clockLabel = (time: number): string =>
  new Date(time).toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false });
