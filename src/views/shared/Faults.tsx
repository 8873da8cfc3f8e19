import type { Fault } from "../../domain/fault";
import styles from "./Faults.module.css";

const shown = 50;

/** Of as many a screen that does not scroll has room. */
const mostAlone = 3;

/** File, row and column of a mistake. */
export const placeLabel = ({ file, row, column }: Fault): string =>
  [file, row === undefined ? "" : `第${row}行`, columnLabel(file, column)].filter(Boolean).join(" ");

/** A column of a table, or the path inside a JSON file. */
const columnLabel = (file: string, column: string | undefined): string => {
  if (column === undefined) return "";
  return file.endsWith(".csv") ? `${column} 列` : column;
};

/** Every mistake with its place, what was read, and what to do. */
const FaultList = ({ faults }: { readonly faults: readonly Fault[] }) => (
  <>
    <ol className={styles.list}>
      {faults.slice(0, shown).map((fault) => (
        <li key={`${placeLabel(fault)} ${fault.problem} ${fault.found}`}>
          <b>{placeLabel(fault)}</b>
          <span>
            {fault.found !== undefined && <q>{fault.found}</q>}
            {fault.problem}
          </span>
          <span className={styles.remedy}>{fault.remedy}</span>
        </li>
      ))}
    </ol>
    {faults.length > shown && (
      <p className={styles.more}>另有 {faults.length - shown} 处，修改以上各处后会继续列出。</p>
    )}
  </>
);

const Retry = ({ loading, onRetry }: { readonly loading: boolean; readonly onRetry: () => void }) => (
  <button type="button" className={styles.retry} aria-disabled={loading} onClick={onRetry}>
    {loading ? "正在读取……" : "重新读取"}
  </button>
);

/** Nothing is wrong but that nobody answers. */
export const isUnreachable = (faults: readonly Fault[]): boolean => faults.every(({ unreachable }) => unreachable);

interface FaultsProps {
  readonly faults: readonly Fault[];
  readonly loading: boolean;
  readonly onRetry: () => void;
}

/** Nothing can be shown: the first load failed. Where nobody stands before it, it goes on by itself. */
export const FaultPage = ({
  faults,
  loading,
  isAlone,
  onRetry,
  onLive,
}: FaultsProps & { readonly isAlone: boolean; readonly onLive: (() => void) | undefined }) => (
  <main className={styles.page} role="alert">
    <h1>{isUnreachable(faults) ? "连不上数据" : "数据不能使用"}</h1>
    <p>
      {isUnreachable(faults)
        ? "服务器或网络没有应答，还没有读到任何数据。请检查网络后重新读取。"
        : `数据文件夹有 ${faults.length} 处问题。为避免显示错误的数字，没有载入任何数据。请按下列提示处理后重新读取。`}
    </p>
    <FaultList faults={isAlone ? faults.slice(0, mostAlone) : faults} />
    {isAlone ? (
      <p>每分钟自动重新读取，数据好了自己出来。</p>
    ) : (
      <p className={styles.actions}>
        <Retry loading={loading} onRetry={onRetry} />
        {onLive && (
          <button type="button" className={styles.retry} onClick={onLive}>
            看正式数据
          </button>
        )}
      </p>
    )}
  </main>
);

/** An older package lies over a newer one. */
export const RewoundBanner = ({ children }: { readonly children: string }) => (
  <p className={styles.banner} role="alert" data-screen-only>
    <b>{children}</b>
  </p>
);

/** The last good data stays on screen, and this says what is wrong with the newer. */
export const FaultBanner = ({
  faults,
  loading,
  standing,
  onRetry,
}: FaultsProps & {
  /** Which data is still shown. */
  readonly standing: string;
}) => (
  <div className={styles.banner} role="alert" data-screen-only>
    <details>
      <summary>
        {isUnreachable(faults)
          ? `暂时连不上服务器，不知道有没有新数据；现仍显示${standing}。点此查看。`
          : `新数据有 ${faults.length} 处问题，未载入；现仍显示${standing}。点此查看问题和处理办法。`}
      </summary>
      <FaultList faults={faults} />
    </details>
    <Retry loading={loading} onRetry={onRetry} />
  </div>
);
