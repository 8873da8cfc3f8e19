import { useState } from "react";
import type { Finding } from "../../domain/finding";
import { Button } from "./Button";
import { capped } from "./capped";
import { Question } from "./Question";
import { useDesk } from "./useDesk";
import styles from "./WorkCard.module.css";

interface QuestionGroupProps {
  readonly name: string;
  /** Of one kind. */
  readonly questions: readonly Finding[];
  readonly answers: ReadonlyMap<string, string>;
}

/** A few are each looked at by themselves; of more, all that is the same can be said once. */
const few = 3;
const page = 20;

export const QuestionGroup = ({ name, questions, answers }: QuestionGroupProps) => {
  const [most, setMost] = useState(page);
  /** Words typed at one question: they are its own, whatever is said of all. */
  const [typed, setTyped] = useState<Words>(new Map());
  if (questions.length === 0) return null;
  const { shown, more } = capped(questions, most);
  return (
    <>
      {questions.length > few && <Together name={name} questions={questions} answers={answers} typed={typed} />}
      <ul className={styles.questions}>
        {shown.map((question) => (
          <Question
            key={question.id}
            question={question}
            reason={answers.get(question.id)}
            typed={typed.get(question.id)}
            onType={(text) => setTyped(new Map(typed).set(question.id, text))}
            onLeave={() => setTyped(withoutEmpty(typed))}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button onPress={() => setMost(most + page)}>{`再显示 ${Math.min(more, page)} 项（另有 ${more} 项）`}</Button>
      )}
    </>
  );
};

type Words = ReadonlyMap<string, string>;

/** An empty field takes a word back while somebody is in it; after that it is no word of its own. */
const withoutEmpty = (typed: Words): Words => new Map([...typed].filter(([, text]) => text !== ""));

const Together = ({ name, questions, answers, typed }: QuestionGroupProps & { readonly typed: Words }) => {
  const { decide, decideAll } = useDesk();
  const [text, setText] = useState("");
  const open = questions.filter(({ id }) => !answers.has(id)).map(({ id }) => id);
  const isDone = open.length === 0;
  const all = questions.map(({ id }) => id);
  const press = async () => {
    if (isDone) return decideAll(all, undefined);
    const own = open.filter((id) => (typed.get(id) ?? "") !== "");
    for (const id of own) await decide(id, typed.get(id) ?? "");
    await decideAll(
      open.filter((id) => !own.includes(id)),
      text,
    );
  };
  return (
    <div className={styles.together}>
      <h4>{`${name}：${questions.length} 项`}</h4>
      <label>
        <span className="visually-hidden">{`${name}：共同的说明（可不填）`}</span>
        <input
          type="text"
          value={text}
          placeholder="共同的说明（可不填）"
          maxLength={200}
          disabled={isDone}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Button label={`${name}：${isDone ? "全部取消确认" : "其余全部确认"}`} onPress={() => void press()}>
        {isDone ? "取消确认" : open.length < questions.length ? `确认其余 ${open.length} 项` : "全部确认"}
      </Button>
    </div>
  );
};
