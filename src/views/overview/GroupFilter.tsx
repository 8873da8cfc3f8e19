import type { Plan } from "../../domain/plan";
import { Segmented } from "../shared/Segmented";

const everything = "";

/** Which rows are listed; places stay as they are. */
export const GroupFilter = ({
  plan,
  group,
  onChoose,
}: {
  readonly plan: Plan;
  readonly group: string | undefined;
  readonly onChoose: (group: string | undefined) => void;
}) => {
  if (plan.groups.length < 2) return null;
  const groups = plan.groups.map(({ group: value, name: label }) => ({ value, label }));
  return (
    <Segmented
      label="分组"
      choices={[{ value: everything, label: "全部" }, ...groups]}
      value={group ?? everything}
      onChoose={(value) => onChoose(value === everything ? undefined : value)}
    />
  );
};
