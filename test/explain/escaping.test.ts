import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, type Format } from '../../src/explain/explain.ts';
import { printable } from '../../src/messages/printable.ts';
import { hostileText } from '../support/arbitraries/hostile-text.ts';
import { hostile } from './hostile.ts';

const face = (text: string, format: Format): string =>
  explain(hostile(text), { format, detail: 'full', countryName: text });

/** Holds a property over hostile texts; the harmless one gives the structure to keep. */
function forHostileTexts(check: (text: string) => void): void {
  fc.assert(
    fc.property(
      hostileText.filter((text) => printable(text) !== ''),
      (text) => {
        check(text);
      },
    ),
    {
      examples: [
        ['<script>alert(1)</script>'],
        ['</details>"\'&'],
        ['| a |\n# b'],
        ['"]; n0 --> n1'],
        ['1. [x](y)'],
        ['+ _a_ `b` ~~c~~ $d$'],
      ],
    },
  );
}

describe('html', () => {
  const tags = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];

  it('has the same elements whatever a user wrote', () => {
    const harmless = tags(face('x', 'html'));
    forHostileTexts((text) => expect(tags(face(text, 'html'))).toEqual(harmless));
  });

  it('shows what a user wrote', () => {
    const entities: Record<string, string> = {
      '&lt;': '<',
      '&gt;': '>',
      '&quot;': '"',
      '&#39;': "'",
      '&amp;': '&',
    };
    forHostileTexts((text) => {
      const [, title = ''] = /<h2>(.*) \(/.exec(face(text, 'html')) ?? [];
      const shown = title.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? '');
      expect(shown.startsWith(printable(text))).toBe(true);
    });
  });

  it('has no script, style or handler, and every element is closed', () => {
    const open: string[] = [];
    for (const tag of tags(face('x', 'html'))) {
      expect(tag).toMatch(
        /^<\/?[a-z0-9]+(?: (?:class="tvpa-tiers"|lang="en"|scope="col"|open))*>$/,
      );
      expect(tag).not.toMatch(/script|style/);
      const name = tag.replace(/[</>]/g, '').split(' ')[0] ?? '';
      if (tag.startsWith('</')) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });
});

describe('markdown', () => {
  /** What is left of each line when escaped signs and words are taken away. */
  const skeleton = (markdown: string): readonly string[] =>
    markdown.split('\n').map((line) => {
      const start = /^(?:#{2,3} | *- |\| )?/.exec(line)?.[0] ?? '';
      const rest = line.slice(start.length).replace(/\\[!-/:-@[-`{-~]/g, '');
      return `${start}${rest.replace(/[^*_`[\]<>|~&$\\]/gu, '')}`;
    });

  it('has the same structure whatever a user wrote', () => {
    const harmless = skeleton(face('x', 'markdown'));
    forHostileTexts((text) => expect(skeleton(face(text, 'markdown'))).toEqual(harmless));
  });

  it('begins no heading, list or rule with what a user wrote', () => {
    for (const text of ['# a', '- a', '+ a', '1. a', '2) a', '---', '===', '* a', '> a']) {
      const lines = face(text, 'markdown').split('\n');
      expect(lines.filter((line) => line.trimStart().startsWith(text))).toEqual([]);
    }
  });
});

describe('mermaid', () => {
  const LABEL = String.raw`(?:[\p{L}\p{N} .,()?/-]|#\d+;|<br\/>)+`;
  const BRACKETS = [
    [String.raw`\(\[`, String.raw`\]\)`],
    [String.raw`\[\(`, String.raw`\)\]`],
    [String.raw`\[\/`, String.raw`\/\]`],
    [String.raw`\[\[`, String.raw`\]\]`],
    [String.raw`\{\{`, String.raw`\}\}`],
    [String.raw`\(`, String.raw`\)`],
    [String.raw`\[`, String.raw`\]`],
  ];
  const NODES = BRACKETS.map(([open, close]) => `n\\d+${open}"${LABEL}"${close}`);
  const EDGE = String.raw`n\d+ (?:-->|-\.-|-\.->\|gives way\|) n\d+`;
  const LINE = new RegExp(
    `^(?:  (?:${[...NODES, EDGE].join('|')}|accTitle: [\\p{L}\\p{N} ,().-]*)|flowchart TD)$`,
    'u',
  );

  it('has only lines of the grammar, whatever a user wrote', () => {
    forHostileTexts((text) => {
      for (const line of face(text, 'mermaid').split('\n')) expect(line).toMatch(LINE);
    });
  });

  it('has the same nodes and edges whatever a user wrote', () => {
    const shape = (text: string) => face(text, 'mermaid').replace(/"[^"]*"|accTitle.*/g, '');
    const harmless = shape('x');
    forHostileTexts((text) => expect(shape(text)).toBe(harmless));
  });
});

describe('text', () => {
  it('holds nothing that steers a terminal', () => {
    forHostileTexts((text) => {
      expect(face(text, 'text').replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u,
      );
    });
  });
});

describe('json', () => {
  it('gives back every text', () => {
    forHostileTexts((text) => {
      expect(JSON.parse(face(text, 'json'))).toEqual(JSON.parse(JSON.stringify(hostile(text))));
    });
  });
});
