import { describe, expect, it } from 'vitest';
import { checkAgreement, checkDocuments } from '../../bench/agree.ts';
import { casesOf } from '../../bench/inputs/cases.ts';
import { handWritten } from '../../bench/peers/hand-written.ts';
import type { Peer } from '../../bench/peers/peer.ts';
import { ONE_PASS_PEERS } from '../../bench/peers/peers.ts';

const cases = casesOf(60);

describe('the comparison before anything is measured', () => {
  it('finds that all competitors answer alike', async () => {
    const { cases: compared, certain } = await checkAgreement(cases, ONE_PASS_PEERS);
    expect(compared).toBe(60);
    // Neither would show much: nothing certain, or everything.
    expect(certain).toBeGreaterThan(20);
    expect(certain).toBeLessThan(60);
    await checkDocuments(cases.slice(0, 10));
  });

  it('names the competitor and the country-year that differ', async () => {
    const lying: Peer = {
      ...handWritten,
      name: 'liar',
      prepare: (all) => {
        const honest = handWritten.prepare(all);
        const codes = async () =>
          (await honest.codes()).map((code, at) => (at === 7 ? code ^ 2 : code));
        return { ...honest, codes };
      },
    };
    await expect(checkAgreement(cases, [lying])).rejects.toThrow(
      /^liar answers otherwise in case 7 /,
    );
  });

  it('lets a competitor without a procedure pass on its inputs alone', async () => {
    const silent: Peer = {
      ...handWritten,
      prepare: (all) => {
        const honest = handWritten.prepare(all);
        const codes = async () => (await honest.codes()).map((code) => code & ((1 << 18) - 1));
        return { ...honest, codes };
      },
    };
    const checked = checkAgreement(cases, [{ ...silent, inputsOnly: true }]);
    await expect(checked).resolves.toMatchObject({ cases: 60 });
    // One that should tell placements does not pass without them.
    await expect(checkAgreement(cases, [silent])).rejects.toThrow(/answers otherwise in case 0 /);
  });
});
