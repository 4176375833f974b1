import {
  anonymous,
  type Examples,
  type ExamplesOf,
  each,
  type Language,
  sound,
  type Told,
  testChecks,
  words,
} from '../../../tests/statement-examples.ts';

const articles: ExamplesOf<'warn'> = {
  'single-source': each((e) => {
    const { apart, hassan, claim, director } = words[e];
    const told = (more: Partial<Told> = {}, standing: 'confirmed' | 'unconfirmed' = 'unconfirmed'): Told => ({
      text: apart,
      statements: [{ words: apart.slice(0, -1), source: hassan, claimId: 'beds' }],
      claims: [{ id: 'beds', words: claim, standing }],
      ...more,
    });
    const second = { claimId: 'beds', source: director };
    // What an outlet brought is still the first one's.
    const carried = { ...second, source: hassan, chain: [hassan.label, 'The Lamp'] };
    return {
      failing: [told(), told({ elsewhere: [carried] })],
      passing: [
        { ...anonymous(e) },
        { ...told(), text: `${e === 'en' ? 'Reportedly, ' : 'ربما '}${apart}` },
        told({ elsewhere: [second] }, 'confirmed'),
      ],
    };
  }),
  'anonymous-opinion': {
    en: {
      failing: [
        {
          text: 'The mayor is a liar, a nurse of the hospital said.',
          statements: [{ words: 'The mayor is a liar', source: words.en.nurse }],
        },
      ],
      passing: [
        {
          text: 'The mayor is a liar, Amin Hassan said.',
          statements: [{ words: 'The mayor is a liar', source: words.en.hassan }],
        },
        {
          text: 'The pump is useless, a nurse of the hospital said.',
          statements: [{ words: 'The pump is useless', source: words.en.nurse }],
        },
      ],
    },
    ar: {
      failing: [
        {
          text: 'قالت ممرضة في المستشفى إن رئيس البلدية كاذب.',
          statements: [{ words: 'رئيس البلدية كاذب', source: words.ar.nurse }],
        },
      ],
      passing: [
        {
          text: 'قال أمين حسن إن رئيس البلدية كاذب.',
          statements: [{ words: 'رئيس البلدية كاذب', source: words.ar.hassan }],
        },
        {
          text: 'قالت ممرضة في المستشفى إن المضخة معطلة.',
          statements: [{ words: 'المضخة معطلة', source: words.ar.nurse }],
        },
      ],
    },
  },
  'anonymous-first': {
    en: {
      failing: [
        {
          text: '“They moved every bed at night,” a nurse of the hospital said.',
          statements: [{ words: 'They moved every bed at night', source: words.en.nurse, manner: 'direct' }],
        },
      ],
      passing: [
        {
          text: `${words.en.speech}\n“They moved every bed at night,” a nurse of the hospital said.`,
          statements: [
            { words: words.en.quoted, source: words.en.hassan, manner: 'direct' },
            { words: 'They moved every bed at night', source: words.en.nurse, manner: 'direct' },
          ],
        },
        anonymous('en'),
      ],
    },
    ar: {
      failing: [
        {
          text: 'قالت ممرضة في المستشفى: «نقلوا كل الأسرّة في الليل».',
          statements: [{ words: 'نقلوا كل الأسرّة في الليل', source: words.ar.nurse, manner: 'direct' }],
        },
      ],
      passing: [
        {
          text: `${words.ar.speech}\nوقالت ممرضة في المستشفى: «نقلوا كل الأسرّة في الليل».`,
          statements: [
            { words: words.ar.quoted, source: words.ar.hassan, manner: 'direct' },
            { words: 'نقلوا كل الأسرّة في الليل', source: words.ar.nurse, manner: 'direct' },
          ],
        },
        anonymous('ar'),
      ],
    },
  },
  'attribution-apart': each((e) => {
    const { apart, hassan, speech, quoted } = words[e];
    const statement = { words: apart.slice(0, -1), source: hassan };
    const spoken = { words: quoted, source: hassan, manner: 'direct' as const };
    return {
      failing: [
        { text: apart, statements: [statement] },
        { text: `${speech} ${apart}`, statements: [spoken, { ...statement, source: words[e].director }] },
      ],
      passing: [
        sound(e),
        { ...anonymous(e) },
        // The same speaker goes on.
        {
          text: `${speech} ${apart}`,
          statements: [{ words: quoted, source: hassan, manner: 'direct' }, statement],
        },
      ],
    };
  }),
  'confirmed-by-one': {
    en: confirmed(
      'en',
      'The mayor confirmed that the beds were moved.',
      'The mayor could not confirm that the beds were moved.',
      'the beds were moved',
    ),
    ar: confirmed('ar', 'أكد رئيس البلدية أن الأسرّة نُقلت.', 'لم يؤكد رئيس البلدية أن الأسرّة نُقلت.', 'الأسرّة نُقلت'),
  },
  'headline-firmer': each((e) => {
    const firm = words[e].claim;
    const open = e === 'en' ? 'Nurse: beds of the hospital moved to cellar' : 'ممرضة: أسرّة المستشفى نُقلت إلى القبو';
    const asked = `${firm}${e === 'en' ? '?' : '؟'}`;
    const other = e === 'en' ? 'Water returns to the old city' : 'الماء يعود إلى المدينة القديمة';
    const probable = anonymous(e, {}, { headline: words[e].moved, claims: [] });
    return {
      failing: [
        anonymous(e, {}, { headline: firm }),
        {
          ...probable,
          statements: (probable.statements ?? []).map((one) => ({ ...one, claimId: null, commitment: 'probable' })),
        },
      ],
      passing: [
        anonymous(e, {}, { headline: open }),
        anonymous(e, {}, { headline: asked }),
        anonymous(e, {}, { headline: other }),
        anonymous(
          e,
          {},
          {
            headline: firm,
            claims: [{ id: 'beds', words: words[e].claim, standing: 'confirmed' }],
            elsewhere: [{ claimId: 'beds', source: words[e].director }],
          },
        ),
      ],
    };
  }),
  'loaded-verb': {
    en: loaded(
      'en',
      'claimed',
      'Amin Hassan claimed that the pump was repaired.',
      'Amin Hassan said that the pump was repaired.',
      'the pump was repaired',
    ),
    ar: loaded('ar', 'زعم', 'زعم أمين حسن أن المضخة أُصلحت.', 'قال أمين حسن إن المضخة أُصلحت.', 'المضخة أُصلحت'),
  },
};

testChecks('what is only told', articles);

function confirmed(e: Language, failing: string, open: string, said: string): Examples {
  const told = (text: string, more: Partial<Told> = {}): Told => ({
    text,
    statements: [{ words: said, source: words[e].hassan, claimId: 'beds' }],
    claims: [{ id: 'beds', words: words[e].claim }],
    ...more,
  });
  const second = { elsewhere: [{ claimId: 'beds', source: words[e].director }] };
  const standing = { claims: [{ id: 'beds', words: words[e].claim, standing: 'confirmed' as const }] };
  const carried = {
    elsewhere: [{ claimId: 'beds', source: words[e].hassan, chain: [words[e].hassan.label, 'The Lamp'] }],
  };
  return {
    failing: [told(failing), told(failing, carried), told(open, standing)],
    passing: [
      told(open),
      told(failing, second),
      told(failing, {
        elsewhere: [{ claimId: 'beds', basis: 'document', source: { kind: 'document', label: 'a list' } }],
      }),
      told(open, { ...standing, ...second }),
      told(open, {
        ...standing,
        elsewhere: [{ claimId: 'beds', basis: 'observed', source: { kind: 'desk', label: 'we' } }],
      }),
    ],
  };
}

function loaded(e: Language, cue: string, failing: string, plain: string, said: string): Examples {
  const told = (text: string, more: object = {}, whole: Partial<Told> = {}): Told => ({
    text,
    statements: [{ words: said, source: words[e].hassan, ...more }],
    ...whole,
  });
  const claims = [{ id: 'pump', words: said, standing: 'disputed' as const }];
  return {
    failing: [told(failing), told(failing, { cue })],
    passing: [told(plain), told(failing, { commitment: 'probable' }), told(failing, { claimId: 'pump' }, { claims })],
  };
}
