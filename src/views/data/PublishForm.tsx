import { useState } from "react";
import type { Fault } from "../../domain/fault";
import type { Publishing } from "../../state/deskState";
import { useRoot, useShell } from "../shared/shell";
import { Actions, Button } from "./Button";
import styles from "./DraftsCard.module.css";
import { useDesk } from "./useDesk";

interface PublishFormProps {
  /** Drafts that can be published. */
  readonly waiting: number;
  /** Drafts that have to be checked again first. */
  readonly outdated: number;
  /** Of the package on screen. */
  readonly version: string;
}

/** The change note, the two ways to publish, and what came of the last one. */
export const PublishForm = ({ waiting, outdated, version }: PublishFormProps) => {
  const { publish } = useDesk();
  const publishing = useShell(({ desk }) => desk.publishing);
  const [text, setText] = useState<string>();
  const { toFolder, asZip } = publish;
  const note = text ?? publish.proposal();
  const isBusy = publishing.kind === "busy";
  return (
    <div className={styles.publish} data-screen-only>
      {outdated > 0 && waiting > 0 && (
        <p className={styles.stale}>{`这次发布 ${waiting} 份草稿；另有 ${outdated} 份待重新核对，不在其中。`}</p>
      )}
      {waiting > 0 && (
        <>
          <label>
            <span>变更说明</span>
            <textarea rows={2} value={note} maxLength={500} onChange={({ target }) => setText(target.value)} />
          </label>
          <Actions>
            {toFolder && (
              <Button kind="main" disabled={isBusy} onPress={() => void toFolder(note)}>
                发布到文件夹
              </Button>
            )}
            <Button kind={toFolder ? "plain" : "main"} disabled={isBusy} onPress={() => void asZip(note)}>
              下载发布包
            </Button>
          </Actions>
          <p className={styles.about}>
            {toFolder
              ? "发布到文件夹：选择服务器上存放数据的文件夹，程序写入并核对。够不到服务器的，下载发布包交给管理员。"
              : "发布包是一个 zip，解压到服务器的数据文件夹即可。"}
          </p>
        </>
      )}
      <Outcome publishing={shownOf(publishing, waiting + outdated)} version={version} />
    </div>
  );
};

/** What went wrong with drafts that are no longer there is over. */
const shownOf = (publishing: Publishing, drafts: number): Publishing =>
  publishing.kind === "failed" && drafts === 0 ? { kind: "idle" } : publishing;

const Outcome = ({ publishing, version }: { readonly publishing: Publishing; readonly version: string }) => {
  const { publish } = useDesk();
  const { refresh } = useRoot();
  if (publishing.kind === "idle") return <div role="status" />;
  if (publishing.kind === "busy") return <p role="status">{`${publishing.doing}……`}</p>;
  const isShown = publishing.kind !== "failed" && publishing.version === version;
  return (
    <div role="status" className={styles.outcome}>
      {publishing.kind === "failed" ? (
        <Failures faults={publishing.faults} isWritten={publishing.isWritten} />
      ) : (
        <p>{outcomeText(publishing, isShown)}</p>
      )}
      <Actions>
        {!isShown && <Button onPress={refresh}>重新读取</Button>}
        <Button kind="quiet" onPress={publish.done}>
          知道了
        </Button>
      </Actions>
    </div>
  );
};

const outcomeText = (publishing: Extract<Publishing, { kind: "written" | "downloaded" }>, isShown: boolean): string => {
  const { version } = publishing;
  if (isShown) return `数据版本 ${version} 已发布，本页显示的就是它。`;
  if (publishing.kind === "written")
    return `数据版本 ${version} 已写入文件夹 ${publishing.folder}（${publishing.files.join("、")}）并核对无误。本页还没有读到它：如果这不是服务器正在用的文件夹，请把这几个文件复制过去，datapackage.json 最后复制，然后重新读取。`;
  return `已下载 ${publishing.file}（数据版本 ${version}）。请解压到服务器的数据文件夹，覆盖同名文件，然后重新读取；在此之前草稿一直保留。`;
};

const Failures = ({ faults, isWritten }: { readonly faults: readonly Fault[]; readonly isWritten: boolean }) => (
  <>
    <p>
      <b>
        {isWritten ? "文件已写入，但核对不符。草稿都还在，重新读取后再发布一次。" : "这次没有发布，原有数据仍然有效。"}
      </b>
    </p>
    <ul>
      {faults.slice(0, 20).map(({ file, found, problem, remedy }) => (
        <li
          key={`${file} ${found ?? ""} ${problem}`}
        >{`${file}：${problem}${found ? `（${found}）` : ""}。${remedy}。`}</li>
      ))}
    </ul>
  </>
);
