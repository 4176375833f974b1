import type { CompiledQuery, DatabaseConnection } from 'kysely';
import type { Reading } from './open.ts';

/** A statement whose text was made once; run with values it costs the database's time only. */
export type Prepared<Values, Row> = (db: Reading, values: Values) => Promise<readonly Row[]>;

/**
 * The one connection of a Kysely that has only one and never waits for it: SQLite's, and a writing one of PostgreSQL. Going
 * through Kysely's own way to a connection costs a dozen turns of promises for each statement, a quarter of what posting a
 * comment takes; and statements asked for one after the other go out in that order.
 */
export const onlyConnection = new WeakMap<Reading, DatabaseConnection>();

/** Stands in a query for a value that comes when it runs. */
class Place {
  readonly name: PropertyKey;
  constructor(name: PropertyKey) {
    this.name = name;
  }
}

/**
 * Makes a statement for the hot path: `build` is called once for each kind of database and states where the values go,
 * `at('id')`. Lists of changing length cannot be prepared, and a value is given even where it is `null`.
 */
export function prepared<Values extends object, Row = unknown>(
  build: (
    db: Reading,
    at: <Name extends keyof Values>(name: Name) => Values[Name],
  ) => { compile(): CompiledQuery<Row> },
): Prepared<Values, Row> {
  const compiled = new Map<string, CompiledQuery<Row>>();
  return async (db, values) => {
    const kind = db.getExecutor().adapter.constructor.name;
    let query = compiled.get(kind);
    if (query === undefined) {
      query = build(db, (name) => new Place(name) as never).compile();
      compiled.set(kind, query);
    }
    const parameters = query.parameters.map((parameter) =>
      parameter instanceof Place ? Reflect.get(values, parameter.name) : parameter,
    );
    const statement = { ...query, parameters };
    return (await (onlyConnection.get(db) ?? db).executeQuery<Row>(statement)).rows;
  };
}
