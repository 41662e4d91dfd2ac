import fc from 'fast-check';

const SIGNS = [
  ...'<>"\'&`*_|#[](){}~$\\!;:%=+-^@/.1 a',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\ud800',
  '\u00a0',
  '<script>',
  '</details>',
  '-->',
  '```',
  '%%',
  'end',
  '1.',
  '# ',
  '| --- |',
  '](javascript:',
  '&lt;',
  '#quot;',
  '<br/>',
];

/** Text as a hostile or careless user may write it: signs that mean something to some face. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
