import { printable } from '../messages/printable.ts';
import type { Block, Item, Report, Section } from './report.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * The explanation as an HTML fragment, without script and style: an article whose
 * background sections and nested conditions are folded into `<details>`. Every text is
 * escaped.
 */
export function htmlOf({ title, sections }: Report): string {
  const parts = sections.map(sectionHtml);
  return [
    '<article class="tvpa-tiers" lang="en">',
    `<h2>${escaped(title)}</h2>`,
    ...parts,
    '</article>',
  ].join('\n');
}

function sectionHtml({ heading, blocks, background }: Section): string {
  const body = blocks.map(blockHtml).join('\n');
  if (background) {
    return `<details>\n<summary>${escaped(heading)}</summary>\n${body}\n</details>`;
  }
  return `<section>\n<h3>${escaped(heading)}</h3>\n${body}\n</section>`;
}

function blockHtml(block: Block): string {
  if (block.kind === 'list') return listHtml(block.items);
  if (block.kind === 'table') return tableHtml(block.head, block.rows);
  return block.kind === 'lead' ? `<p><strong>${line(block)}</strong></p>` : `<p>${line(block)}</p>`;
}

function listHtml(items: readonly Item[]): string {
  const entries = items.map((item) => {
    if (item.children === undefined || item.children.length === 0) return `<li>${line(item)}</li>`;
    return `<li><details open><summary>${line(item)}</summary>\n${listHtml(item.children)}\n</details></li>`;
  });
  return `<ul>\n${entries.join('\n')}\n</ul>`;
}

function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const top = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  );
  return `<table>\n<thead><tr>${top}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function line({ text, cite }: { readonly text: string; readonly cite?: string }): string {
  return cite === undefined ? escaped(text) : `${escaped(text)} <cite>${escaped(cite)}</cite>`;
}

/** Text that HTML shows as it is, in an element or an attribute. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
