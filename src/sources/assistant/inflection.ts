const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  find: ['finds', 'found', 'finding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  think: ['thinks', 'thought', 'thinking'],
  know: ['knows', 'knew', 'known', 'knowing'],
  hold: ['holds', 'held', 'holding'],
  put: ['puts', 'put', 'putting'],
  read: ['reads', 'read', 'reading'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  hear: ['hears', 'heard', 'hearing'],
  feel: ['feels', 'felt', 'feeling'],
  understand: ['understands', 'understood', 'understanding'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  forecast: ['forecasts', 'forecast', 'forecasted', 'forecasting'],
  retell: ['retells', 'retold', 'retelling'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  go: ['goes', 'went', 'gone', 'going'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  admit: ['admits', 'admitted', 'admitting'],
  quip: ['quips', 'quipped', 'quipping'],
  quiz: ['quizzes', 'quizzed', 'quizzing'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  aver: ['avers', 'averred', 'averring'],
  infer: ['infers', 'inferred', 'inferring'],
  blog: ['blogs', 'blogged', 'blogging'],
  blab: ['blabs', 'blabbed', 'blabbing'],
  plan: ['plans', 'planned', 'planning'],
  chant: ['chants', 'chanted', 'chanting'],
  refer: ['refers', 'referred', 'referring'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  slam: ['slams', 'slammed', 'slamming'],
  pan: ['pans', 'panned', 'panning'],
  sum: ['sums', 'summed', 'summing'],
  mean: ['means', 'meant', 'meaning'],
};

/** A verb's forms: its dictionary form, -s, -ed, -ing, or what it has instead. */
export function formsOf(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular];
  if (/(s|x|z|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (/e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.replace(/(?<!e)e$/, '')}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}
