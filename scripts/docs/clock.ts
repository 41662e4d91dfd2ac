import { clockAutomaton } from '../../src/advise/automaton.ts';
import { automatonMermaid } from '../../src/explain/clock-diagram.ts';

const BEGIN = '<!-- clock diagrams: begin -->';
const END = '<!-- clock diagrams: end -->';

/** Laws whose clocks are shown: title, and a report year of each. */
const SHOWN = [
  { title: 'Report years 2019 and later', reportYear: 2026 },
  { title: 'Report years 2009 to 2018', reportYear: 2018 },
] as const;

/** The generated part of `docs/clock.md`: one diagram for each law, with its size. */
export function clockDiagrams(): string {
  return SHOWN.map(({ title, reportYear }) => {
    const automaton = clockAutomaton({ reportYear });
    const states = automaton.nodes.flatMap(({ members }) => members).length;
    return [
      `### ${title}`,
      '',
      `${automaton.nodes.length} clocks. They stand for ${states} of the kernel's states, merged where no later year can tell them apart.`,
      '',
      '```mermaid',
      automatonMermaid(automaton),
      '```',
    ].join('\n');
  }).join('\n\n');
}

/** The text of `docs/clock.md` with its generated part made anew. */
export function withClockDiagrams(text: string): string {
  const [before, rest] = text.split(`${BEGIN}\n`);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`docs/clock.md must hold ${BEGIN} and ${END}`);
  }
  return `${before}${BEGIN}\n\n${clockDiagrams()}\n\n${END}${after}`;
}
