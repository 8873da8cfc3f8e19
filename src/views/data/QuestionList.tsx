import type { Finding, QuestionKind } from "../../domain/finding";
import type { Decision } from "../../domain/reportCheck";
import { QuestionGroup } from "./QuestionGroup";
import styles from "./WorkCard.module.css";

interface QuestionListProps {
  readonly questions: readonly Finding[];
  readonly decisions: readonly Decision[];
}

/** What may be right: the clerk decides, and what is decided goes into the note. */
export const QuestionList = ({ questions, decisions }: QuestionListProps) => {
  const answers = new Map(decisions.map(({ question, reason }) => [question, reason]));
  const left = questions.filter(({ id }) => !answers.has(id)).length;
  return (
    <section className={styles.step} aria-label="需要确认">
      <h3>需要确认</h3>
      <p className={styles.hint} role="status">
        {left === 0
          ? `${questions.length} 项都已确认，说明会记入台账。`
          : `还有 ${left} 项未确认。核对无误的打勾；有误的改文件后重新放入。`}
      </p>
      {Object.entries(names).map(([kind, name]) => (
        <QuestionGroup
          key={kind}
          name={name}
          questions={questions.filter((question) => question.kind === kind)}
          answers={answers}
        />
      ))}
    </section>
  );
};

/** In the order in which they are asked. */
const names: Readonly<Record<QuestionKind, string>> = {
  monthUnexpected: "月份",
  monthConflict: "月份",
  missingUnits: "未报",
  blankHeld: "台账已有、文件未填",
  sumDiffers: "小计与合计",
  referenceDiffers: "对照数",
  fall: "减少",
  jump: "变动较大",
  unchanged: "与上月相同",
  uniform: "整列相同",
  shifted: "疑似错行",
  swapped: "疑似两列互换",
  revised: "更正已报的数",
  shareRead: "百分数",
  sameFile: "重复的文件",
};
