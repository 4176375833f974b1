import { candidateOf } from '../src/comments/candidate.ts';
import { DomainList } from '../src/comments/domain-list.ts';
import { RecentTexts } from '../src/comments/near-repeats.ts';
import type { RuleBook } from '../src/comments/rule-book.ts';
import { defaultRuleSettings } from '../src/comments/rule-settings.ts';
import { judge, judgeText, type Memory } from '../src/comments/rules.ts';
import { SpamClassifier } from '../src/comments/spam-classifier.ts';
import { listedForm, WordList } from '../src/comments/word-list.ts';
import { median, note, percentile } from './figures.ts';
import { commentText } from './rows.ts';

const WORDS = 10_000;
const DOMAINS = 1000;
const ROUNDS = 3000;

/** What all rules together cost a comment, with 10,000 words and 1,000 domains listed. */
export async function rules(): Promise<void> {
  const words = Array.from({ length: WORDS }, (_, n) => (n % 10 === 0 ? `禁${n}止` : `forbidden${n} word${n % 7}`));
  const spam = new SpamClassifier();
  spam.load({ spam: 100, fine: 100 }, [{ feature: 1, spam: 3, fine: 1 }]);
  const book: Omit<RuleBook, 'bans'> = {
    settings: defaultRuleSettings,
    timeZone: 'UTC',
    words: new WordList(words.map((word) => ({ word, matching: listedForm(word), verdict: 'hold' }))),
    domains: new DomainList(Array.from({ length: DOMAINS }, (_, n) => ({ domain: `d${n}.example`, verdict: 'hold' }))),
    spam,
  };
  const arabic = 'وعد المجلس في الربيع بأن يصل الماء إلى كل بيت قبل الشتاء. ';
  for (const [named, text] of [
    ['English', (n: number, length: number) => commentText(n, length)],
    ['Arabic', (n: number, length: number) => `${n} ${arabic.repeat(40)}`.slice(0, length)],
  ] as const)
    for (const [length, most] of [
      [300, 0.5],
      [1500, 1],
    ] as const) {
      const times = timesOf(book as RuleBook, (n) => text(n, length));
      const p99 = percentile(times, 0.99);
      note({
        what: `all rules, ${length} characters, ${named}, ${WORDS} words, ${DOMAINS} domains`,
        measured: `median ${median(times).toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`,
        target: `p99 ≤ ${most} ms`,
        reached: p99 <= most,
      });
    }
}

function timesOf(book: RuleBook, text: (n: number) => string): number[] {
  const texts = new RecentTexts();
  const times: number[] = [];
  for (let n = 0; n < ROUNDS; n++) {
    const typed = { name: `Reader ${n}`, email: '', body: text(n) };
    const began = performance.now();
    const candidate = candidateOf(book, 'article', typed, n);
    judgeText(candidate);
    judge(candidate, { ...nobody, resemblance: texts.resemblance(candidate.sketch) });
    texts.add({ id: String(n), commenterId: String(n), sketch: candidate.sketch });
    times.push(performance.now() - began);
  }
  return times.slice(ROUNDS / 3);
}

const nobody: Memory = {
  closed: null,
  ban: null,
  own: [],
  hasPublished: true,
  fromNetwork: [],
  flow: { wideNetwork: 0, article: 0, publication: 0 },
  resemblance: 0,
  section: null,
  mode: null,
  external: null,
  isEdit: false,
  wasDecidedByPerson: false,
};
