/** Solves a small dense linear system by Gaussian elimination with row pivoting. */
export function solve(matrix: readonly (readonly number[])[], values: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, values[index]!]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows)
      if (row !== pivot) {
        const share = row[column]! / pivot[column]!;
        for (let index = column; index < row.length; index++) row[index]! -= share * pivot[index]!;
      }
  }
  return rows.map((row, index) => row[rows.length]! / row[index]!);
}
