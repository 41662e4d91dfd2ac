import fc from 'fast-check';
import { it, expect } from 'vitest';
import { classify } from '/work/main/src/classify/classify.ts';
import { rawHistories } from '/work/main/test/support/arbitraries/raw-history.ts';
import { anyReadings } from '/work/main/test/support/arbitraries/law-setting.ts';
const bad = new Set(['determination.contradicts-parts','special-case.with-tier-findings','waiver.without-effect','record.not-lawful','count.contradicts-clock']);
it('mono', () => {
  let n = 0;
  fc.assert(fc.property(rawHistories, anyReadings, fc.infiniteStream(fc.boolean()), (h, readings, coin) => {
    const last = h.years.at(-1)!;
    const full = classify(h, { readings });
    if (full.notices.some(x => bad.has(x.code))) return;
    const facts = Object.fromEntries(Object.entries(last.facts ?? {}).filter(() => coin.next().value));
    const less = classify({ ...h, years: [...h.years.slice(0, -1), { ...last, facts }] }, { readings });
    if (less.notices.some(x => bad.has(x.code))) return;
    if ((last.facts as Record<string, unknown>)?.['minimumStandardsApplicable'] === false) return; const dets = ['fullyMeetsMinimumStandards', 'seriousAndSustainedEfforts','significantEfforts','meetsWatchListCriteria'];
    n++;
    for (const p of full.possible) if (!less.possible.includes(p)) expect([p, full.possible, less.possible]).toEqual([]);
  }), { numRuns: 6000, seed: 3 });
  console.log('compared', n);
}, 300000);
