import { printable } from '../messages/printable.ts';
import type { Block, Item, Report } from './report.ts';

/** Characters that mean something inside a line of Markdown. */
const SPECIAL = /[\\`*_[\]<>|~&$]/gu;
/** What begins a heading, a list, a quotation or a rule when it stands first. */
const START = /^(?:[#+\-=:]|\d+(?=[.)]))/u;

/** The explanation as Markdown: headings, nested lists, tables. Every text is escaped. */
export function markdownOf({ title, sections }: Report): string {
  const parts = sections.map(({ heading, blocks }, position) => {
    const body = blocks.map(blockText).join('\n\n');
    return position === 0 ? body : `### ${escaped(heading)}\n\n${body}`;
  });
  return [`## ${escaped(title)}`, ...parts].join('\n\n');
}

function blockText(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => itemText(item, '')).join('\n');
  if (block.kind === 'table') return tableText(block.head, block.rows);
  return block.kind === 'lead' ? `**${line(block)}**` : line(block);
}

function itemText(item: Item, indent: string): string {
  const children = (item.children ?? []).map((child) => itemText(child, `${indent}  `));
  return [`${indent}- ${line(item)}`, ...children].join('\n');
}

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [row(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(row)].join('\n');
}

function line({ text, cite }: { readonly text: string; readonly cite?: string }): string {
  return cite === undefined ? escaped(text) : `${escaped(text)} *(${escaped(cite)})*`;
}

/** Text that Markdown shows as it is, on one line. */
export function escaped(text: string): string {
  return printable(text).replace(SPECIAL, '\\$&').replace(START, escapeStart);
}

function escapeStart(start: string): string {
  return /\d/u.test(start) ? `${start}\\` : `\\${start}`;
}
