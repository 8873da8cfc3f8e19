import type { Board } from "../../domain/board";
import { supposedElsewhere, suppositionsShown } from "../../state/derive";
import { themeOf } from "../../state/store";
import { choose, openData, openOverview, openWall } from "../../state/view";
import { provenanceOf, supposingNote } from "../shared/provenance";
import { ScreenLink } from "../shared/ScreenLink";
import { useRoot, useShell } from "../shared/shell";
import { Watermark } from "../shared/Watermark";
import styles from "./Header.module.css";

/** Title, the document it stands on, whether the data is real and published, and the way to the other screens. */
export const Header = ({ data: { policy } }: { readonly data: Board }) => {
  const isMarked = useShell((shell) => provenanceOf(shell) !== "" || supposingNote(shell) !== "");
  return (
    <>
      <header className={styles.header} data-marked={isMarked || undefined}>
        <h1>{policy.title}</h1>
        <p className={styles.document}>{`依据 ${policy.document}`}</p>
        {policy.sample && <strong className={styles.sample}>{policy.sample}</strong>}
        <Provenance />
        <Screens />
        <Tools />
      </header>
      {policy.sample && <strong className={styles.strip}>{policy.sample}</strong>}
    </>
  );
};

/** On every screen while its numbers are not simply those published. */
const Provenance = () => {
  const { go } = useRoot();
  const provenance = useShell(provenanceOf);
  const past = useShell(({ view }) => view.known !== undefined);
  const isSupposed = useShell((shell) => suppositionsShown(shell).length > 0);
  const note = useShell(supposingNote);
  const elsewhere = useShell(supposedElsewhere);
  if (!provenance && !note) return null;
  return (
    <>
      {isSupposed && <Watermark text="推演 · 不计入通报" />}
      <p className={styles.provenance} role="note" aria-label="数据状态">
        {provenance && <strong>{provenance}</strong>}
        {note && <span>{note}</span>}
        {elsewhere !== undefined && (
          <span data-screen-only>
            <ScreenLink to={choose("month", elsewhere)}>看该月</ScreenLink>
          </span>
        )}
        <span data-screen-only>
          {isSupposed || note ? (
            <button type="button" onClick={() => go(choose("whatif", undefined))}>
              结束推演
            </button>
          ) : past ? (
            <button type="button" onClick={() => go(choose("known", undefined))}>
              回到现行
            </button>
          ) : (
            <ScreenLink to={choose("view", "data")}>查看</ScreenLink>
          )}
        </span>
      </p>
    </>
  );
};

const pages = [
  ["compare", "对比"],
  ["structure", "结构"],
  ["plan", "目标"],
  ["data", "数据"],
] as const;

const Screens = () => {
  const screen = useShell(({ view }) => view.view);
  return (
    <nav className={styles.screens} data-screen-only aria-label="栏目">
      <ScreenLink to={openOverview} current={screen === undefined}>
        总览
      </ScreenLink>
      {pages.map(([page, name]) => (
        <ScreenLink key={page} to={choose("view", page)} current={screen === page}>
          {name}
        </ScreenLink>
      ))}
      <ScreenLink to={openWall}>大屏</ScreenLink>
    </nav>
  );
};

const Tools = () => {
  const { go } = useRoot();
  const data = useShell((shell) => shell.view.data);
  const system = useShell((shell) => shell.system);
  const theme = useShell(themeOf);
  const other = theme === "dark" ? "light" : "dark";
  return (
    <nav className={styles.tools} data-screen-only aria-label="页面">
      <button type="button" onClick={() => go(openData(data === "demo" ? undefined : "demo"))}>
        {data === "demo" ? "返回正式数据" : "看演示数据"}
      </button>
      <button type="button" onClick={() => go(choose("theme", other === system ? undefined : other), true)}>
        {theme === "dark" ? "浅色" : "深色"}
      </button>
      <button type="button" onClick={() => window.print()}>
        打印
      </button>
    </nav>
  );
};
