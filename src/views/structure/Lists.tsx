import { useMemo } from "react";
import { listKinds } from "../../domain/listPolicy";
import { listsOf, type NamedList } from "../../domain/lists";
import { targetYearOf } from "../../domain/settings";
import { subjectOf } from "../../domain/subjectOf";
import { suppositionsShown } from "../../state/derive";
import { openUnit } from "../../state/view";
import { provenanceOf } from "../shared/provenance";
import { ScreenLink } from "../shared/ScreenLink";
import type { Scene } from "../shared/scene";
import { useShell } from "../shared/shell";
import { CopyButton } from "./CopyButton";
import { evidenceText } from "./evidenceText";
import styles from "./Lists.module.css";
import { kindNames, listsText } from "./listsText";
import { emptyText, ruleText } from "./ruleText";
import page from "./Structure.module.css";
import tables from "./Tables.module.css";
import { UnitSign } from "./UnitSign";

/** 激励与督办: the lists of the policy, each name with its evidence. */
export const Lists = ({ data, board, id }: Scene & { readonly id: string }) => {
  const provenance = useShell(provenanceOf);
  const isSupposed = useShell((shell) => suppositionsShown(shell).length > 0);
  const { settings } = board;
  const lists = useMemo(() => listsOf(data, settings), [data, settings]);
  const kinds = listKinds.map((kind) => [kind, lists.filter(({ policy }) => policy.kind === kind)] as const);
  const own = { ...board, targetYear: targetYearOf(data.plan, { month: settings.month, target: undefined }) };
  const textOf = (some: readonly NamedList[]) => listsText(data, own, some, provenance);
  return (
    <section className={page.section} aria-labelledby={id}>
      <div className={page.title}>
        <h2 id={id} tabIndex={-1}>
          激励与督办
        </h2>
        <p>{subjectOf(data, own)}</p>
        {lists.length > 0 && !isSupposed && <CopyButton text={() => textOf(lists)}>复制全部名单</CopyButton>}
      </div>
      {own.targetYear !== board.targetYear && (
        <p className={tables.note}>{`名单按${own.targetYear}年目标评定，不随所选目标年变化。`}</p>
      )}
      {lists.length === 0 && <p className={tables.note}>这套数据没有设置激励与督办名单（board.json 的 lists）。</p>}
      <div className={styles.kinds}>
        {kinds
          .filter(([, some]) => some.length > 0)
          .map(([kind, some]) => (
            <div key={kind} className={page.stack}>
              {some.map((list) => (
                <ListCard
                  key={list.policy.id}
                  data={data}
                  list={list}
                  text={isSupposed ? undefined : () => textOf([list])}
                />
              ))}
            </div>
          ))}
      </div>
    </section>
  );
};

interface ListCardProps {
  readonly data: Scene["data"];
  readonly list: NamedList;
  /** Undefined while numbers are supposed: such a list goes nowhere. */
  readonly text: (() => string) | undefined;
}

const ListCard = ({ data, list, text }: ListCardProps) => (
  <section className={tables.card} data-list={list.policy.id}>
    <div className={styles.head}>
      <h3>
        <span className={styles.kind}>{kindNames[list.policy.kind]}</span>
        {list.policy.name}
        {list.entries.length > 0 && <small>{`${list.entries.length}个`}</small>}
      </h3>
      {list.entries.length > 0 && text && (
        <CopyButton label={`复制名单：${list.policy.name}`} text={text}>
          复制
        </CopyButton>
      )}
    </div>
    <p className={tables.note}>{ruleText(data, list)}。</p>
    {list.entries.length === 0 && <p className={styles.empty}>{emptyText(list)}。</p>}
    <ol className={styles.entries}>
      {list.entries.map((entry) => (
        <li key={entry.row.unit.code}>
          <p className={styles.name}>
            <UnitSign row={entry.row} classes={list.board.classes} />
            <ScreenLink to={openUnit(entry.row.unit.code)}>{entry.row.unit.name}</ScreenLink>
            {entry.row.smallBase && <small>小基数</small>}
          </p>
          <p className={styles.evidence}>{evidenceText(data, list, entry)}</p>
        </li>
      ))}
    </ol>
  </section>
);
