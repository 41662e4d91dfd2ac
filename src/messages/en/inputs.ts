import type { KernelInput } from '../../kernel/inputs.ts';
import { printable } from '../printable.ts';

/** For each kernel input: what it concerns, and its sentence when true and when false. */
const INPUTS: Readonly<Record<KernelInput, readonly [topic: string, yes: string, no: string]>> = {
  specialCase: [
    'special case',
    'State treats the country as a special case',
    'the country is no special case',
  ],
  notRated: [
    'whether the standards apply',
    'the minimum standards are not applied to the country',
    'the minimum standards are applied to the country',
  ],
  fullyMeetsMinimumStandards: [
    'full compliance',
    'the government fully meets the minimum standards',
    'the government does not fully meet the minimum standards',
  ],
  policyOrPattern: [
    'policy or pattern',
    'there is a government policy or pattern of trafficking',
    'there is no government policy or pattern of trafficking',
  ],
  significantEfforts: [
    'significant efforts',
    'the government is making significant efforts',
    'the government is not making significant efforts',
  ],
  meetsWatchListCriteria: [
    'watch-list grounds',
    'a ground for the watch list is met',
    'no ground for the watch list is met',
  ],
  waiverGranted: ['waiver', 'a waiver is granted', 'no waiver is granted'],
  increasingEfforts: [
    'increasing efforts',
    'the government shows increasing efforts',
    'the government does not show increasing efforts',
  ],
  keyAchievements: [
    'key achievements',
    'State names key achievements',
    'State names no key achievements',
  ],
};

/** What a kernel input concerns, in a few words. */
export function inputTopic(input: string): string {
  return Object.hasOwn(INPUTS, input) ? INPUTS[input as KernelInput][0] : printable(input);
}

/** A kernel input with its value as a clause: `the government is making significant efforts`. */
export function inputText(input: string, value: boolean): string {
  if (!Object.hasOwn(INPUTS, input)) return `${printable(input)}: ${value ? 'yes' : 'no'}`;
  return INPUTS[input as KernelInput][value ? 1 : 2];
}
