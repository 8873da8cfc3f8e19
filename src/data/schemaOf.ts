import { kinds } from "./cell";
import type { Column, Table } from "./table";

/**
 * The table's definition in the words of Table Schema v2, in the order of the file's own header; optional columns only
 * where it has them. `others` are the tables that the package has.
 */
export const schemaOf = (table: Table, header: readonly string[], others: ReadonlySet<string>): object => {
  const placeOf = ({ name }: Column): number => (header.includes(name) ? header.indexOf(name) : header.length);
  const columns = table.columns
    .filter(({ name, optional }) => !optional || header.includes(name))
    .sort((a, b) => placeOf(a) - placeOf(b));
  const references = table.references?.filter(
    ({ column, table: other }) => others.has(other) && columns.some(({ name }) => name === column),
  );
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(fieldOf),
    missingValues: [""],
    ...(table.primaryKey ? { primaryKey: table.primaryKey } : {}),
    ...(table.uniqueKeys ? { uniqueKeys: table.uniqueKeys } : {}),
    ...(references ? { foreignKeys: references.map(foreignKeyOf) } : {}),
  };
};

const fieldOf = ({ name, kind, required, unique, choices }: Column): object => {
  const { constraints, ...field } = kinds[kind].field;
  const all = {
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(choices ? { enum: choices } : {}),
    ...constraints,
  };
  return { name, ...field, ...(Object.keys(all).length > 0 ? { constraints: all } : {}) };
};

const foreignKeyOf = ({ column, table, key }: NonNullable<Table["references"]>[number]): object => ({
  fields: [column],
  reference: { resource: table, fields: [key] },
});
