import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { onBothDatabases } from '../../tests/databases.ts';
import { done, gazetteToRead } from '../../tests/reading.ts';
import { correctArticle } from '../stories/corrections.ts';

const hostile = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &#60;',
  '<!-- --> <![CDATA[ ]]>',
  '</title></style></textarea>',
  '{{x}}',
];

/** Text as it has to stand between tags: escaped, and escaped once. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** What a browser reads of an element's text or an attribute's value. */
function unescaped(html: string): string {
  return html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
}
const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

const markup = fc.array(fc.constantFrom(...hostile, 'Water', ' ', 'الماء', '&', '<', '>', '"', "'"), {
  minLength: 1,
  maxLength: 5,
});

onBothDatabases('what anybody typed', ({ open }) => {
  test('comes out of the article page as the text it was, escaped once, whatever it is', async () => {
    const gazette = await gazetteToRead(await open());
    let count = 0;
    await fc.assert(
      fc.asyncProperty(markup, markup, async (head, note) => {
        const headline = `${head.join('')} ${++count}`.trim().replace(/\s+/g, ' ').slice(0, 190);
        const standfirst = `${note.join('')}.`.trim().replace(/\s+/g, ' ');
        const { id, path } = await gazette.publish('en', { headline, standfirst, slug: `story-${count}` });
        done(await correctArticle(gazette.db, gazette.jonas, id, { kind: 'update', note: standfirst }));
        const html = await gazette.text(path);
        expect(unescaped(/<h1>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '')).toBe(headline);
        expect(
          /<h1>([\s\S]*?)<\/h1>/
            .exec(html)?.[1]
            ?.replace(/&quot;/g, '"')
            .replace(/&#39;/g, "'"),
        ).toBe(escaped(headline));
        expect(unescaped(/<p class="standfirst">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '')).toBe(standfirst);
        expect(unescaped(/property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? '')).toBe(headline);
        const data = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '');
        expect(data.headline).toBe(headline);
        expect(html.match(/<script/g)).toHaveLength(2);
        expect(html).not.toContain('<img src=x');
      }),
      { numRuns: 25 },
    );
  });

  test('makes no page that is not valid HTML', async () => {
    const gazette = await gazetteToRead(await open());
    const words = [
      '## A subhead',
      'A **bold** word, an *italic* one, [a link](https://marren.example/?a=1&b=2).',
      '- one\n- two',
      '1. first\n2. second',
      '> quoted\n>\n> twice',
      '>> pulled',
      '=> https://marren.example/notice A notice of the council',
      '---',
      'The end <script>.',
    ].join('\n\n');
    const { path } = await gazette.publish('en', { headline: hostile.join(' ').slice(0, 190), slug: 'hostile', words });
    await gazette.publish('ar', { headline: 'الماء <b>يعود</b>' });
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Matters of taste: the renderer writes void elements, booleans and the doctype in one of their valid forms.
      rules: {
        'void-style': 'off',
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        'no-implicit-input-type': 'off',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
      },
    });
    const pages = ['/en', '/ar', path, '/en/section/city', '/en/topic/water', '/en/author/lena-haddow', '/en/policy'];
    for (const page of [...pages, '/ar/policy', '/en/corrections', '/en/about', '/en/privacy', '/ar/nothing']) {
      const report = await validator.validateString(await gazette.text(page));
      expect([
        page,
        report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`)),
      ]).toEqual([page, []]);
    }
  });
});
