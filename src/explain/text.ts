import { printable } from '../messages/printable.ts';
import type { Block, Item, Report } from './report.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';

/** The explanation as plain text, at most 88 characters wide where words allow it. */
export function textOf({ title, sections }: Report): string {
  const parts = sections.map(({ heading, blocks }, position) => {
    const body = blocks.map((block) => blockText(block)).join('\n');
    return position === 0 ? body : `${heading}\n${body}`;
  });
  return [wrap(printable(title)), ...parts].join('\n\n');
}

function blockText(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => itemText(item, INDENT)).join('\n');
  if (block.kind === 'table') return tableText(block.rows, block.head);
  return wrap(line(block), INDENT);
}

function itemText(item: Item, indent: string): string {
  const children = (item.children ?? []).map((child) => itemText(child, `${indent}${INDENT}`));
  return [wrap(line(item), `${indent}- `), ...children].join('\n');
}

function line({ text, cite }: { readonly text: string; readonly cite?: string }): string {
  return printable(cite === undefined ? text : `${text} [${cite}]`);
}

/** Columns as wide as their widest cell; the last one is wrapped. */
function tableText(rows: readonly (readonly string[])[], head: readonly string[]): string {
  const cells = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  return cells
    .map((row) => {
      const first = row.slice(0, -1).map((cell, column) => cell.padEnd(widths[column] ?? 0));
      return wrap(row.at(-1) ?? '', `${INDENT}${INDENT}${first.join(INDENT)}${INDENT}`).trimEnd();
    })
    .join('\n');
}
