/** Whatever can run a statement under an actor: a change or a read. */
export interface Reader {
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}
