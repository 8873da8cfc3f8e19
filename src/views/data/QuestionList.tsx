import { useState } from "react";
import type { Finding } from "../../domain/finding";
import type { Decision } from "../../domain/reportCheck";
import { Button } from "./Button";
import { capped } from "./capped";
import { placeText } from "./ReadingNote";
import { useDesk } from "./useDesk";
import styles from "./WorkCard.module.css";

interface QuestionListProps {
  readonly questions: readonly Finding[];
  readonly decisions: readonly Decision[];
}

const page = 40;

/** What may be right: the clerk decides, and what is decided goes into the note. */
export const QuestionList = ({ questions, decisions }: QuestionListProps) => {
  const [most, setMost] = useState(page);
  const answers = new Map(decisions.map(({ question, reason }) => [question, reason]));
  const left = questions.filter(({ id }) => !answers.has(id)).length;
  const { shown, more } = capped(questions, most);
  return (
    <section className={styles.step} aria-label="需要确认">
      <h3>需要确认</h3>
      <p className={styles.hint} role="status">
        {left === 0
          ? `${questions.length} 项都已确认，说明会记入台账。`
          : `还有 ${left} 项未确认。核对无误的打勾；有误的改文件后重新放入。`}
      </p>
      <ul className={styles.questions}>
        {shown.map((question) => (
          <Question key={question.id} question={question} reason={answers.get(question.id)} />
        ))}
      </ul>
      {more > 0 && (
        <Button onPress={() => setMost(most + page)}>{`再显示 ${Math.min(more, page)} 项（另有 ${more} 项）`}</Button>
      )}
    </section>
  );
};

const Question = ({
  question: { id, sheet, cell, found, problem, remedy },
  reason,
}: {
  readonly question: Finding;
  /** Undefined until it is confirmed. */
  readonly reason: string | undefined;
}) => {
  const { decide } = useDesk();
  const [text, setText] = useState(reason ?? "");
  const isConfirmed = reason !== undefined;
  return (
    <li data-done={isConfirmed || undefined}>
      <label className={styles.confirm}>
        <input
          type="checkbox"
          checked={isConfirmed}
          onChange={({ target }) => void decide(id, target.checked ? text : undefined)}
        />
        <span>
          <b>{problem}</b>
          <small>{[placeText(sheet, cell), found && `读到“${found}”`].filter(Boolean).join(" · ")}</small>
          <small>{remedy}</small>
        </span>
      </label>
      <label className={styles.reason}>
        <span className="visually-hidden">{`说明（可不填）：${problem}`}</span>
        <input
          type="text"
          value={text}
          placeholder="说明（可不填）"
          maxLength={200}
          onChange={({ target }) => setText(target.value)}
          onBlur={() => isConfirmed && text !== reason && void decide(id, text)}
        />
      </label>
    </li>
  );
};
