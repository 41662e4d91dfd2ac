import { escaped } from '../messages/markup.ts';
import type { Block, Item, Report, Section } from './report.ts';

/** How an explanation stands in the page around it. */
export interface HtmlLayout {
  /** Level of the heading of the whole, 1 to 5; those of its sections are one deeper. */
  readonly level: number;
  /** Whether what stands under an entry is folded away until it is opened. */
  readonly folded: boolean;
}

const ALONE: HtmlLayout = { level: 2, folded: false };

/**
 * The explanation as an HTML fragment, without script and style: an article whose
 * background sections and nested conditions are folded into `<details>`. Every text is
 * escaped.
 */
export function htmlOf({ title, sections }: Report, layout: HtmlLayout = ALONE): string {
  const { level } = layout;
  return [
    '<article class="tvpa-tiers" lang="en">',
    `<h${level}>${escaped(title)}</h${level}>`,
    ...sections.map((section) => sectionHtml(section, { ...layout, level: level + 1 })),
    '</article>',
  ].join('\n');
}

/** One section, its heading on the level of the layout. */
export function sectionHtml(
  { heading, blocks, background }: Section,
  { level, folded }: HtmlLayout,
): string {
  const body = blocks.map((block) => blockHtml(block, folded)).join('\n');
  if (background) {
    return `<details>\n<summary>${escaped(heading)}</summary>\n${body}\n</details>`;
  }
  return `<section>\n<h${level}>${escaped(heading)}</h${level}>\n${body}\n</section>`;
}

function blockHtml(block: Block, folded: boolean): string {
  if (block.kind === 'list') return listHtml(block.items, folded);
  if (block.kind === 'table') return tableHtml(block.head, block.rows);
  return block.kind === 'lead' ? `<p><strong>${line(block)}</strong></p>` : `<p>${line(block)}</p>`;
}

function listHtml(items: readonly Item[], folded: boolean): string {
  const open = folded ? '' : ' open';
  const entries = items.map((item) => {
    if (item.children === undefined || item.children.length === 0) return `<li>${line(item)}</li>`;
    return `<li><details${open}><summary>${line(item)}</summary>\n${listHtml(item.children, folded)}\n</details></li>`;
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
