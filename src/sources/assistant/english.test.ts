import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { VERBS } from './cue-lexicon.ts';
import { proposeEnglish } from './english.ts';
import type { Proposal, Span } from './proposals.ts';

/** A text's proposals as words: who, by which cue, what. */
function told(text: string): string[] {
  const words = ({ from, to }: Span) => text.slice(from, to);
  return proposeEnglish(text).map(
    ({ source, cue, content }) =>
      `${source ? words(source.span) : '-'} | ${cue ? words(cue) : '-'} | ${content.map(words).join(' … ')}`,
  );
}

function only(text: string): Proposal {
  const [first, ...others] = proposeEnglish(text);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} proposals: ${told(text)}`);
  return first;
}

describe('an English attribution', () => {
  test.each([
    ['The mayor said the bridge was closed.', 'The mayor | said | the bridge was closed'],
    ['The mayor said on Monday that the bridge was closed.', 'The mayor | said | that the bridge was closed'],
    ['The bridge was closed, the mayor said.', 'the mayor | said | The bridge was closed'],
    ['The bridge, the mayor said, was closed.', 'the mayor | said | The bridge … was closed'],
    ['“We are late,” said Layla Hassan, the mayor.', 'Layla Hassan, the mayor | said | “We are late,”'],
    ['“We are late,” Hassan said. “We are tired.”', 'Hassan | said | “We are late,” … “We are tired.”'],
    ['“We,” she said, “are late.”', 'she | said | “We,” … “are late.”'],
    ['Hassan wrote: “We are all late.”', 'Hassan | wrote | “We are all late.”'],
    ['The bridge is shut, according to two officials.', 'two officials | according to | The bridge is shut'],
    ['According to the report, the bridge is shut.', 'the report | According to | the bridge is shut'],
    ['As the mayor said, the bridge is shut.', 'the mayor | said | the bridge is shut'],
    ['Hassan denied that she had lied.', 'Hassan | denied | that she had lied'],
    ['Hassan promised to mend the bridge.', 'Hassan | promised | to mend the bridge'],
    ['Aziz, who had seen the bridge, said it was safe.', 'Aziz, who had seen the bridge | said | it was safe'],
    ['Hassan said, separately, that the bridge fell.', 'Hassan | said | that the bridge fell'],
    ['A man known as Abu Laith said the bridge fell.', 'A man known as Abu Laith | said | the bridge fell'],
    ['Two of them said the bridge fell.', 'Two of them | said | the bridge fell'],
    ['It was reported that the bridge fell.', '- | was reported | that the bridge fell'],
    ['Mayor: “We are late again.”', 'Mayor | : | “We are late again.”'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('one clause after another keeps its own speaker', () => {
    expect(told('Hassan said the bridge was safe, and Aziz said it was closed.')).toEqual([
      'Hassan | said | the bridge was safe',
      'Aziz | said | it was closed',
    ]);
    expect(told('Hassan visited the bridge and said it was safe, adding that it would open soon.')).toEqual([
      'Hassan | said | it was safe',
      'Hassan | adding | that it would open soon',
    ]);
  });

  test('a paragraph of quotation alone goes on with whoever spoke before it', () => {
    const text = '“We are late,” Hassan said.\n\n“We are tired of waiting.”\n\nThe bridge fell.';
    const [, floating] = proposeEnglish(text);
    expect(floating?.cue).toBeUndefined();
    expect(floating?.source?.resolvedBy).toBe('ongoing speaker');
    expect(floating?.source?.name).toBe('Hassan');
  });

  test('a text without any has none', () => {
    expect(told('The bridge fell in March. Nobody was hurt. The river rose again.')).toEqual([]);
  });
});

describe('a proposal says', () => {
  test('whom a surname, a pronoun and a description mean', () => {
    const text =
      'Karim Aziz, a spokesman for the health ministry, said the ward was full. He said beds were short. Mr. Aziz denied the report. The spokesman said no more would come.';
    const sources = proposeEnglish(text).map(({ source }) => source);
    expect(sources.map((source) => source?.name)).toEqual(['Karim Aziz', 'Karim Aziz', 'Karim Aziz', 'Karim Aziz']);
    expect(sources.map((source) => source?.resolvedBy)).toEqual([undefined, 'pronoun', 'surname', 'description']);
    expect(sources[1]?.role).toBe('spokesman for the health ministry');
    expect(sources[1]?.organisation).toBe('health ministry');
  });

  test('that whoever asked is not whom the answer’s pronoun means', () => {
    const text =
      'Karim Aziz said he was innocent. The judge, Layla Hassan, asked him why he ran. “I was afraid,” he said.';
    expect(proposeEnglish(text).at(-1)?.source?.name).toBe('Karim Aziz');
  });

  test('what sort of source it is, and how many', () => {
    const sort = (text: string) => {
      const { source } = only(text);
      return `${source?.sort}, ${source?.number}`;
    };
    expect(sort('Two intelligence sources said the road was closed.')).toBe('anonymous, several');
    expect(sort('The interior ministry said the road was closed.')).toBe('organisation, one');
    expect(sort('Residents said the road was closed.')).toBe('group, several');
    expect(sort('A court document said the road was closed.')).toBe('document, one');
    expect(sort('The New York Times reported that the road was closed.')).toBe('outlet, one');
    expect(sort('The mayor said the road was closed.')).toBe('role, one');
    expect(sort('A senior official said the road was closed.')).toBe('anonymous, one');
  });

  test('through whom it came', () => {
    const [quoted] = proposeEnglish('Local media quoted two sources as saying the convoy had left.');
    expect(quoted?.source?.sort).toBe('anonymous');
    expect(quoted?.through.map(({ sort }) => sort)).toEqual(['outlet']);
    expect(quoted?.basis).toBe('second-hand');
    const cited = proposeEnglish('Media reported on Sunday, citing two officials, that the bridge fell.');
    expect(cited.map(({ source, through }) => [source?.sort, ...through.map(({ sort }) => sort)])).toEqual([
      ['outlet'],
      ['group', 'outlet'],
    ]);
    const [, inner] = proposeEnglish('The agency reported that officials said the road was closed.');
    expect(inner?.through).toHaveLength(1);
  });

  test('to whom it was said', () => {
    const sort = (text: string) => only(text).addressee?.sort;
    expect(sort('Hassan told this newspaper that she was late.')).toBe('our reporter');
    expect(sort('“We are late,” Hassan told reporters.')).toBe('reporters');
    expect(sort('“We are late,” Hassan said in court on Monday.')).toBe('court');
    expect(sort('Hassan wrote on X that she was late.')).toBe('post');
    expect(sort('“We are late,” Hassan told CNN.')).toBe('outlet');
  });

  test('how firmly', () => {
    const commitment = (text: string) => only(text).commitment;
    expect(commitment('Hassan said the road was closed.')).toBe('certain');
    expect(commitment('Hassan said the road was probably closed.')).toBe('probable');
    expect(commitment('Hassan said the road may be closed.')).toBe('possible');
    expect(commitment('Hassan denied that the road was closed.')).toBe('denies');
    expect(commitment('Hassan declined to comment.')).toBe('uncommitted');
  });

  test('how the newsroom knows', () => {
    const basis = (text: string) => only(text).basis;
    expect(basis('Hassan said the road was closed.')).toBe('on record');
    expect(basis('A senior official said the road was closed.')).toBe('anonymous');
    expect(basis('The report said the road was closed.')).toBe('document');
    expect(basis('Hassan, speaking on background, said the road was closed.')).toBe('on background');
  });
});

test('the lexicon knows more than 200 cues', () => {
  expect(VERBS.length).toBeGreaterThan(200);
});

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    'said',
    'told',
    'according to',
    'Hassan',
    'the mayor',
    'she',
    'that',
    'is closed',
    '“',
    '”',
    '"',
    "'",
    '«',
    ',',
    '.',
    '?',
    ':',
    '—',
    '(',
    ')',
    '\n',
    '\n\n',
    'and',
    'who',
    'reporters',
    'quoted',
    'as saying',
    'adding',
    'not',
    'might',
    'قال الوزير',
    '، إن',
    'Karim Aziz',
    'a spokesman for the ministry',
    '\u202E',
    '😀',
    '\u00A0',
    '…',
    '-',
    'U.S.',
  );

  test('nothing is thrown, and every offset lies in the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 120 }), fc.constantFrom(' ', ''), (parts, between) =>
        check(parts.join(between)),
      ),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), check), { numRuns: 200 });
  });

  test('a sentence without an end, or of nothing but one sign, comes to its end in a text of 25,000 words', () => {
    for (const unit of ['the mayor said and ', '“', '( ', 'said ', 'a, ', 'Hassan ', '“a” ', 'x']) {
      const text = unit.repeat(Math.ceil(150_000 / unit.length));
      check(text);
    }
  }, 120_000);

  function check(text: string): void {
    for (const { content, cue, source, through, addressee, hedges, confidence } of proposeEnglish(text)) {
      expect(content.length).toBeGreaterThan(0);
      content.forEach((span, at) => {
        expect(span.from).toBeGreaterThanOrEqual(content[at - 1]?.to ?? 0);
      });
      const sources = [...(source ? [source] : []), ...through];
      const spans = [
        ...content,
        ...hedges,
        ...(cue ? [cue] : []),
        ...(addressee ? [addressee.span] : []),
        ...sources.flatMap(({ span, head, fullest }) => [span, head, ...(fullest ? [fullest] : [])]),
      ];
      for (const { from, to } of spans) expect(0 <= from && from < to && to <= text.length).toBe(true);
      expect(confidence > 0 && confidence <= 1).toBe(true);
    }
  }
});
