import type { Classification, ConditionFinding } from '../classify/classification.ts';
import { inputText } from '../messages/en/inputs.ts';
import { capital } from '../messages/en/list.ts';
import { outcomeName } from '../messages/en/outcomes.ts';
import { placementName, placementNames } from '../messages/en/placements.ts';
import { statesText } from '../messages/en/state.ts';
import { printable } from '../messages/printable.ts';
import { RATED_TEXT, splitInputs } from './decisive-inputs.ts';
import { factItem, knownFacts } from './fact-item.ts';
import { conditionsOf } from './reach.ts';
import type { Detail } from './report.ts';
import { causeOf } from './sections/answer.ts';
import { DISCLAIMER } from './sections/closing.ts';

/** Characters in a line of a label before it is broken. */
const WIDTH = 38;

/** The lines of a diagram, with one name for each thing shown. */
interface Diagram {
  readonly lines: string[];
  /** The name of a node, drawn the first time it is asked for. */
  node(key: string, label: string, shape?: readonly [open: string, close: string]): string;
  edge(from: string, to: string, arrow?: string): void;
}

/**
 * The explanation as a Mermaid flowchart: what is stated, the findings that decide, the
 * rules, the placement. `short` shows the first decisive set only. Labels are escaped.
 */
export function mermaidOf(answer: Classification, detail: Detail, title: string): string {
  const diagram = newDiagram();
  const placement = diagram.node('placement', placementLabel(answer), ['([', '])']);
  const rules = drawRules(answer, diagram, placement);
  drawFindings(answer, detail, diagram, rules, placement);
  drawClock(answer, diagram, rules, placement);
  if (answer.recorded !== null) {
    const label = `On the record: ${placementName(answer.recorded.final)}`;
    diagram.edge(placement, diagram.node('record', label, ['[(', ')]']), '-.-');
  }
  diagram.node('disclaimer', DISCLAIMER, ['[/', '/]']);
  const heading = printable(title).replace(/[^\p{L}\p{N} ,().-]/gu, ' ');
  return ['flowchart TD', `  accTitle: ${heading}`, ...diagram.lines].join('\n');
}

function placementLabel(answer: Classification): string {
  const { placement, possible } = answer;
  const name =
    placement === null ? `Not settled: ${placementNames(possible)}` : placementName(placement);
  const causes = answer.causes.map((cause) => {
    const text = causeOf(answer, cause);
    return `${text.name} (${text.cite})`;
  });
  return `${name}. Cause: ${causes.join(' or ')}`;
}

/** Rules that decide or may decide, and those that give way to them. */
function drawRules(
  answer: Classification,
  diagram: Diagram,
  placement: string,
): ReadonlyMap<ConditionFinding, string> {
  const shown = answer.conditions.filter(
    ({ kind, outcome }) => kind === 'rule' && outcome !== 'fails',
  );
  const drawn = new Map(
    shown.map((rule) => {
      const label = `Rule ${outcomeName(rule)}: ${rule.title} (${rule.cite})`;
      return [rule, diagram.node(`rule ${rule.name}`, label, ['{{', '}}'])];
    }),
  );
  for (const [rule, name] of drawn) {
    const winner = [...drawn].find(([other]) => other.name === rule.defeatedBy);
    diagram.edge(
      name,
      winner?.[1] ?? placement,
      rule.defeatedBy === null ? '-->' : '-.->|gives way|',
    );
  }
  return drawn;
}

function drawFindings(
  answer: Classification,
  detail: Detail,
  diagram: Diagram,
  rules: ReadonlyMap<ConditionFinding, string>,
  placement: string,
): void {
  const conditions = conditionsOf(answer);
  for (const set of answer.decisive.slice(0, detail === 'full' ? undefined : 1)) {
    const { single, rated } = splitInputs(set);
    if (rated) diagram.edge(diagram.node('rated', RATED_TEXT), placement);
    for (const { input, value } of single) {
      const finding = conditions.get(input);
      const cite = finding === undefined ? '' : ` (${finding.cite})`;
      const name = diagram.node(`input ${input}`, `${capital(inputText(input, value))}${cite}`);
      const users = [...rules].filter(
        ([rule]) => finding !== undefined && conditions.below(rule).has(finding),
      );
      for (const [, rule] of users) diagram.edge(name, rule);
      if (users.length === 0) diagram.edge(name, placement);
      const facts = finding === undefined ? [] : knownFacts(finding);
      for (const used of facts.filter(({ origin }) => origin !== null)) {
        diagram.edge(diagram.node(`fact ${used.fact}`, factItem(used).text, ['(', ')']), name);
      }
    }
  }
}

function drawClock(
  answer: Classification,
  diagram: Diagram,
  rules: ReadonlyMap<ConditionFinding, string>,
  placement: string,
): void {
  if (answer.state.ticks.length === 0) return;
  const years = answer.state.ticks.map(({ year }) => year).join(', ');
  const clock = diagram.node('clock', `The clock: ${statesText(answer.state.before)} (${years})`, [
    '[[',
    ']]',
  ]);
  const conditions = conditionsOf(answer);
  const users = [...rules].filter(([rule]) =>
    [...conditions.below(rule)].some(({ facts }) =>
      facts.some(({ fact }) => fact.startsWith('clock.')),
    ),
  );
  for (const [, rule] of users) diagram.edge(clock, rule);
  if (users.length === 0) diagram.edge(clock, placement);
}

function newDiagram(): Diagram {
  const names = new Map<string, string>();
  const edges = new Set<string>();
  const lines: string[] = [];
  return {
    lines,
    node: (key, label, [open, close] = ['[', ']']) => {
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = `n${names.size}`;
      names.set(key, name);
      lines.push(`  ${name}${open}"${labelText(label)}"${close}`);
      return name;
    },
    edge: (from, to, arrow = '-->') => {
      const line = `  ${from} ${arrow} ${to}`;
      if (!edges.has(line)) lines.push(line);
      edges.add(line);
    },
  };
}

/** A label broken into lines; every sign that Mermaid could read becomes a number code. */
function labelText(label: string): string {
  const lines: string[] = [];
  for (const word of printable(label).split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map(escaped).join('<br/>');
}

function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,()?/-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
