import { useEffect, useRef } from "react";
import { errorsIn, questionsIn } from "../../domain/readiness";
import { lastOf } from "../../state/checking";
import type { Work } from "../../state/deskState";
import { type OpenImport, recordOnDesk } from "../../state/kept";
import { deskReadiness } from "../../state/readiness";
import { useShell } from "../shared/shell";
import { AcceptBar } from "./AcceptBar";
import { Button } from "./Button";
import cards from "./Card.module.css";
import { CellChanges } from "./CellChanges";
import { ConsequenceTables } from "./ConsequenceTables";
import { ErrorList } from "./ErrorList";
import { GoalChanges } from "./GoalChanges";
import { MonthStep } from "./MonthStep";
import { QuestionList } from "./QuestionList";
import { ReadingNote } from "./ReadingNote";
import { useDesk } from "./useDesk";
import styles from "./WorkCard.module.css";

type Busy = Exclude<Work, { kind: "idle" }>;

/** The import on the desk, from what was read to the step that makes a draft of it. */
export const WorkCard = () => {
  const work = useShell(({ desk }) => desk.work);
  const record = useShell(({ desk }) => recordOnDesk(desk));
  if (work.kind === "idle" || !record) return null;
  return <OnDesk key={work.id} work={work} record={record} />;
};

const OnDesk = ({ work, record }: { readonly work: Busy; readonly record: OpenImport }) => {
  const title = useRef<HTMLHeadingElement>(null);
  const known = useShell(({ view }) => view.known);
  const checked = lastOf(work);
  const isRead = checked !== undefined || work.kind === "stopped";
  useEffect(() => {
    if (isRead) title.current?.focus();
  }, [isRead]);
  return (
    <section className={cards.card} aria-labelledby="work-title" aria-busy={work.kind === "reading"}>
      <header className={cards.head}>
        <h2 id="work-title" ref={title} tabIndex={-1}>
          核对：{record.file.name}
        </h2>
        <p role="status" className={styles.state}>
          {stateText(work, record)}
        </p>
      </header>
      {known !== undefined && <p className={styles.hint}>核对按现行的台账和草稿，不按所看的日期。</p>}
      {work.kind === "stopped" && <Stopped id={work.id} found={work.found} />}
      {checked && <Findings record={record} checked={checked} />}
      {isRead && <AcceptBar work={work} record={record} />}
    </section>
  );
};

const stateText = (work: Work, record: OpenImport): string => {
  const readiness = deskReadiness(work, record);
  switch (readiness.kind) {
    case "reading":
      return work.kind === "stopped" ? "没有读完" : "正在核对……";
    case "errors":
      return `${readiness.count} 处错误`;
    case "month":
      return "请确认月份";
    case "nothing":
      return "没有要改的数";
    case "questions":
      return `还有 ${readiness.count} 项未确认`;
    case "ready":
      return "可以采纳";
  }
};

const Findings = ({
  record,
  checked: { check, consequences },
}: {
  readonly record: OpenImport;
  readonly checked: NonNullable<ReturnType<typeof lastOf>>;
}) => {
  const errors = errorsIn(check).filter(({ kind }) => kind !== "monthMissing");
  const questions = questionsIn(check);
  const isRead = check.months.length > 0 || errors.length === 0;
  return (
    <>
      {isRead && <MonthStep record={record} check={check} />}
      <ReadingNote check={check} />
      {errors.length > 0 && <ErrorList errors={errors} file={check.file} />}
      {questions.length > 0 && errors.length === 0 && (
        <QuestionList questions={questions} decisions={record.decisions} />
      )}
      {record.month !== undefined && (consequences || check.goals.length > 0) && (
        <section className={styles.step} aria-label="后果">
          <h3>采纳后的变化</h3>
          {consequences && (
            <>
              <ConsequenceTables consequences={consequences} />
              <CellChanges changes={check.changes} />
            </>
          )}
          <GoalChanges changes={check.goals} />
        </section>
      )}
    </>
  );
};

const Stopped = ({ id, found }: { readonly id: string; readonly found: string }) => {
  const { resume } = useDesk();
  return (
    <div className={styles.step} role="alert">
      <p>核对没有完成，台账没有变化。再试一次；仍不行，请把这段文字交给维护人员：{found}</p>
      <Button onPress={() => resume(id)}>再试一次</Button>
    </div>
  );
};
