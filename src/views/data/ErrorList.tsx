import { useState } from "react";
import type { Finding } from "../../domain/finding";
import { copyText } from "../shared/copyText";
import { Button } from "./Button";
import { capped } from "./capped";
import { More } from "./More";
import { placeText } from "./ReadingNote";
import styles from "./WorkCard.module.css";

/** The day of the report is said on the page: the file need not change. */
const hintOf = (errors: readonly Finding[]): string =>
  errors.every(({ kind }) => kind === "reportedEarly")
    ? "台账没有变化。请在上面改正报送日期。"
    : "台账没有变化。请在文件中改正后重新放入；可以复制给填表的人。";

/** All mistakes at once: where, what was read, what is wrong, what to do. */
export const ErrorList = ({ errors, file }: { readonly errors: readonly Finding[]; readonly file: string }) => {
  const { shown, more } = capped(errors, 100);
  return (
    <section className={styles.step} aria-label="错误">
      <h3>{`${errors.length} 处错误`}</h3>
      <p className={styles.hint}>{hintOf(errors)}</p>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">位置</th>
              <th scope="col">读到</th>
              <th scope="col">问题</th>
              <th scope="col">怎么办</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, sheet, cell, found, problem, remedy }) => (
              <tr key={id}>
                <td>{placeText(sheet, cell)}</td>
                <td className={styles.found}>{found || "—"}</td>
                <td>{problem}</td>
                <td className={styles.mute}>{remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More count={more} what="处" />
      <Copy errors={errors} file={file} />
    </section>
  );
};

const Copy = ({ errors, file }: { readonly errors: readonly Finding[]; readonly file: string }) => {
  const [said, setSaid] = useState("");
  const copy = async () => setSaid((await copyText(textOf(errors, file))) ? "已复制" : "复制不了，请选定表格后复制");
  return (
    <p className={styles.copy}>
      <Button onPress={() => void copy()}>复制全部错误</Button>
      <span role="status">{said}</span>
    </p>
  );
};

const textOf = (errors: readonly Finding[], file: string): string =>
  [
    `${file}：${errors.length} 处错误`,
    ...errors.map(({ sheet, cell, found, problem, remedy }) =>
      [placeText(sheet, cell), found, problem, remedy].join("\t"),
    ),
  ].join("\n");
