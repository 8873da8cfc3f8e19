import type { ReactNode } from "react";
import type { Board } from "../../domain/board";
import { optionChoices } from "../../domain/optionChoices";
import { characterOf, type MeasurePolicy, type Policy } from "../../domain/policy";
import { rangeText } from "../../domain/wording";
import { timeLabel } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import { useShell } from "../shared/shell";
import { Card } from "./Card";
import { jumpSentence } from "./jumpSentence";
import styles from "./SettingsCard.module.css";

/** What the package decides, in words. Read-only: it is changed in the package's own files. */
export const SettingsCard = () => {
  const board = useShell((shell) => shell.board);
  if (!board) return null;
  const { policy } = board;
  return (
    <Card title="设置">
      <p className={styles.about}>只读。要修改的，由维护人员改数据文件夹中的文件。</p>
      <dl className={styles.facts}>
        <Facts board={board} />
      </dl>
      {policy.measures.map((measure) => (
        <Measure key={measure.measure} measure={measure} policy={policy} />
      ))}
      <details className={styles.part}>
        <summary>口径选项</summary>
        <dl className={styles.facts}>
          {optionChoices(policy).map(({ option, name, about, choices }) => (
            <Fact key={option} name={name}>
              {choices.find(({ value }) => value === policy.options[option])?.label}
              <small>{about}</small>
            </Fact>
          ))}
        </dl>
      </details>
    </Card>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Facts = ({ board: { name, version, created, sources, policy, plan } }: { readonly board: Board }) => (
  <>
    <Fact name="数据包">{name}</Fact>
    <Fact name="数据版本">{`${version}，${timeLabel(created)} 发布`}</Fact>
    <Fact name="依据">{policy.document || "—"}</Fact>
    <Fact name="来源">
      <ul>
        {sources.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </Fact>
    <Fact name="指标">{plan.indicators.map(({ name: each, unit }) => `${each}（${unit}）`).join("、")}</Fact>
    <Fact name="报送期限">{`次月 ${policy.reportDueDay} 日`}</Fact>
    <Fact name="变动确认">{jumpSentence(policy, plan.indicators[0]?.unit ?? "")}</Fact>
    <Fact name="小基数">{`目标不足 ${policy.smallBase} ${plan.indicators[0]?.unit ?? ""}`}</Fact>
  </>
);

const Measure = ({ measure, policy }: { readonly measure: MeasurePolicy; readonly policy: Policy }) => (
  <details className={styles.part}>
    <summary>
      {measure.name}
      {measure.measure === policy.defaults.measure && <small>默认口径</small>}
    </summary>
    <p className={styles.about}>{measure.definition}</p>
    <ul className={styles.classes}>
      {measure.classes.map(({ colour, name }, i) => (
        <li key={colour}>
          <Swatch paint={colour} text={characterOf[colour]} /> {name} <span>{rangeText(measure.classes, i)}</span>
        </li>
      ))}
    </ul>
    <p className={styles.about}>{policy.thresholdNote}</p>
  </details>
);
