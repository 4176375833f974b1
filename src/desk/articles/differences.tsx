import type { Child } from 'hono/jsx';
import type { Node } from 'prosemirror-model';
import type { Locale } from '../../../languages/locale.ts';
import {
  type BlockDifference,
  blockDifferences,
  blockWords,
  isOnlyForm,
  wordDifferences,
} from '../../stories/differences.ts';

/** Language and direction of what is compared. */
export interface Written {
  lang: string;
  dir: 'ltr' | 'rtl';
}

interface Sides {
  locale: Locale;
  written: Written;
  before: Node;
  after: Node;
}

// So many unchanged blocks in a row are folded away.
const FOLDED_FROM = 3;

/** Two documents side by side, block by block, with what was removed on one side and what was added on the other. */
export function SideBySide({ locale, written, before, after }: Sides) {
  return (
    <>
      {folded(blockDifferences(before, after)).map((rows) =>
        rows.length < FOLDED_FROM ? (
          rows.map((row) => <BlockRow {...{ locale, written, before, after, row }} />)
        ) : (
          <details class="unchanged">
            <summary>{locale.say('desk-compare-unchanged', { count: rows.length })}</summary>
            {rows.map((row) => (
              <BlockRow {...{ locale, written, before, after, row }} />
            ))}
          </details>
        ),
      )}
    </>
  );
}

function BlockRow({ locale, written, before, after, row }: Sides & { row: BlockDifference }) {
  const old = row.before === undefined ? undefined : before.child(row.before);
  const young = row.after === undefined ? undefined : after.child(row.after);
  const what = whatBecame(locale, row, old, young);
  const [left, right] = [old === undefined ? '' : blockWords(old), young === undefined ? '' : blockWords(young)];
  return (
    <div class={`versus ${row.kind}${row.moved ? ' moved' : ''}`}>
      {what === undefined ? null : <p class="what">{what}</p>}
      <div class={`side${old === undefined ? ' none' : ''}`} {...written}>
        {old === undefined ? null : (
          <Block node={old}>
            {young === undefined ? <Gone locale={locale}>{left}</Gone> : <Before {...{ locale, left, right }} />}
          </Block>
        )}
      </div>
      <div class={`side${young === undefined ? ' none' : ''}`} {...written}>
        {young === undefined ? null : (
          <Block node={young}>
            {old === undefined ? <Come locale={locale}>{right}</Come> : <After {...{ locale, left, right }} />}
          </Block>
        )}
      </div>
    </div>
  );
}

/** Two short texts side by side: a headline, a byline. */
export function ValueRow({
  locale,
  written,
  label,
  before,
  after,
}: {
  locale: Locale;
  written: Written;
  label: string;
  before: string;
  after: string;
}) {
  const isSame = before === after;
  return (
    <div class={`versus value ${isSame ? 'same' : 'changed'}`}>
      <p class="what">
        <strong>{label}</strong>
        {isSame ? null : ` · ${locale.say('desk-compare-changed')}`}
      </p>
      <div class="side" {...written}>
        <p>{before === '' ? '–' : <Before locale={locale} left={before} right={after} />}</p>
      </div>
      <div class="side" {...written}>
        <p>{after === '' ? '–' : <After locale={locale} left={before} right={after} />}</p>
      </div>
    </div>
  );
}

/** What one text makes of another, in one column: what went struck out, what came marked. */
export function Changes({ locale, written, before, after }: Sides) {
  return (
    <div class="changes" {...written}>
      {blockDifferences(before, after).map((row) => {
        const old = row.before === undefined ? undefined : before.child(row.before);
        const young = row.after === undefined ? undefined : after.child(row.after);
        const node = young ?? old;
        if (node === undefined) return null;
        const [left, right] = [old === undefined ? '' : blockWords(old), young === undefined ? '' : blockWords(young)];
        const what =
          row.moved || (old && young && isOnlyForm(old, young)) ? whatBecame(locale, row, old, young) : undefined;
        return (
          <>
            {what === undefined ? null : <p class="what">{what}</p>}
            <Block node={node}>
              <WordChanges locale={locale} before={left} after={right} />
            </Block>
          </>
        );
      })}
    </div>
  );
}

/** The changes of a short text in one line. */
export function WordChanges({ locale, before, after }: { locale: Locale; before: string; after: string }) {
  return (
    <>
      {wordDifferences(before, after).map(({ kind, words }) => {
        if (kind === 'same') return words;
        return kind === 'removed' ? <Gone locale={locale}>{words}</Gone> : <Come locale={locale}>{words}</Come>;
      })}
    </>
  );
}

function Before({ locale, left, right }: { locale: Locale; left: string; right: string }) {
  return (
    <>
      {wordDifferences(left, right).map(({ kind, words }) => {
        if (kind === 'added') return null;
        return kind === 'same' ? words : <Gone locale={locale}>{words}</Gone>;
      })}
    </>
  );
}

function After({ locale, left, right }: { locale: Locale; left: string; right: string }) {
  return (
    <>
      {wordDifferences(left, right).map(({ kind, words }) => {
        if (kind === 'removed') return null;
        return kind === 'same' ? words : <Come locale={locale}>{words}</Come>;
      })}
    </>
  );
}

// Many screen readers pass over <ins> and <del>; the words say it to all of them.
function Gone({ locale, children }: { locale: Locale; children?: Child }) {
  return (
    <del>
      <span class="heard">{locale.say('desk-compare-removed-words')} </span>
      {children}
    </del>
  );
}

function Come({ locale, children }: { locale: Locale; children?: Child }) {
  return (
    <ins>
      <span class="heard">{locale.say('desk-compare-added-words')} </span>
      {children}
    </ins>
  );
}

/** A block's words with something of its form, so that a subhead is seen to be one. */
function Block({ node, children }: { node: Node; children?: Child }) {
  return <p class={`block ${node.type.name.replaceAll('_', '-')}`}>{node.type.name === 'divider' ? '⁂' : children}</p>;
}

function whatBecame(
  locale: Locale,
  row: BlockDifference,
  old: Node | undefined,
  young: Node | undefined,
): string | undefined {
  if (row.kind === 'added') return locale.say('desk-compare-added');
  if (row.kind === 'removed') return locale.say('desk-compare-removed');
  if (row.kind === 'same') return row.moved ? locale.say('desk-compare-moved') : undefined;
  if (row.moved) return locale.say('desk-compare-moved-changed');
  return locale.say(
    old !== undefined && young !== undefined && isOnlyForm(old, young) ? 'desk-compare-form' : 'desk-compare-changed',
  );
}

/** Runs of blocks that did not change, and every other block alone. */
function folded(rows: readonly BlockDifference[]): BlockDifference[][] {
  const runs: BlockDifference[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const isStill = (one: BlockDifference | undefined) => one?.kind === 'same' && !one.moved;
    if (last !== undefined && isStill(row) && isStill(last[0])) last.push(row);
    else runs.push([row]);
  }
  return runs;
}
