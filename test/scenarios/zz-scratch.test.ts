import { test } from 'vitest';
import { replay } from '../../src/classify/replay.ts';
import { allRecords } from '../../src/data/index.ts';
test('x', () => {
  for (const f of ['F1','F2','F3','F4'] as const) {
    const t=performance.now();
    const out: string[] = [];
    let n=0;
    const codes: Record<string, number> = {};
    for (const h of allRecords()) for (const c of replay(h, {readings:{reinstatementCap:f}})) {
      n++;
      for (const k of c.notices) { codes[k.code]=(codes[k.code]??0)+1; if (['record.not-lawful','waiver.without-effect','count.contradicts-clock','practice.contradicted'].includes(k.code)) out.push(`${c.country} ${c.year} ${k.code} ${JSON.stringify(k.params)}`); }
      if (c.recorded && !c.possible.includes(c.recorded.final)) out.push('NOTIN '+c.country+c.year);
    }
    console.log(f, n, performance.now()-t, JSON.stringify(codes), '\n'+out.filter(x=>!x.includes('practice.contr')).join('\n'));
    if (f==='F1') console.log(out.filter(x=>x.includes('practice.contr')).join('\n'));
  }
}, 300000);
