/** What each field of a history file holds, by path. */
export const HISTORY_FIELDS: Readonly<Record<string, string>> = {
  $schema: 'Address of the schema, for editors. Not read.',
  country: 'ISO 3166-1 alpha-3 code, or any name for a country that has none.',
  note: 'A remark. Not read.',
  years: 'What is known, report year by report year, in order. A year that is left out is unknown.',
  'years[].year': 'Report year. It covers April of the year before to March of this one.',
  'years[].placement': 'The placement as the report published it.',
  'years[].reassessed':
    'The final placement after a reassessment in the course of the year. It counts, and needs `placement`.',
  'years[].waiver': 'The waiver of the automatic downgrade, with the facts it rests on.',
  'years[].waiver.granted': 'Fact `waiver.granted`.',
  'years[].waiver.writtenPlan': 'Fact `waiver.writtenPlan`.',
  'years[].waiver.planWouldConstituteSignificantEfforts':
    'Fact `waiver.planWouldConstituteSignificantEfforts`.',
  'years[].waiver.sufficientResources': 'Fact `waiver.sufficientResources`.',
  'years[].waiver.sources': 'Where it was seen.',
  'years[].waiver.note': 'A remark, shown with the sources.',
  'years[].facts': 'Findings and determinations by name; see the facts below.',
  'years[].facts.NAME':
    'The answer to the question of the fact: plain, or with sources. A fact that is left out is unknown.',
  'years[].facts.NAME.value': 'The answer itself.',
  'years[].facts.NAME.sources': 'Where it was seen.',
  'years[].facts.NAME.evidence':
    'What the finding rests on. Where nothing listed may count, the finding is treated as unknown.',
  'years[].facts.NAME.evidence[].kind': 'What kind of evidence it is; see the history file.',
  'years[].facts.NAME.evidence[].date': 'Day of the action. It counts inside the reporting period.',
  'years[].facts.NAME.evidence[].description': 'What was done.',
  'years[].facts.NAME.evidence[].source': 'Where it was seen.',
  'years[].facts.NAME.note': 'A remark, shown with the sources.',
  'years[].statistics':
    'Numbers of the reporting period. Compared with those of the year before, they answer some findings.',
  'years[].statistics.investigations': 'Investigations of trafficking.',
  'years[].statistics.prosecutions': 'Prosecutions of trafficking.',
  'years[].statistics.convictions': 'Convictions of traffickers.',
  'years[].statistics.sentences': 'Sentences passed on traffickers.',
  'years[].statistics.victimsIdentified': 'Victims identified.',
  'years[].statistics.victimsAssisted': 'Victims who were given assistance.',
  'years[].statistics.dataRequested': 'Whether the State Department asked for these numbers.',
  'years[].statistics.dataProvided': 'Whether the government gave them.',
  'years[].statistics.sources': 'Where they were seen.',
  'years[].sources': 'Where the placement was seen.',
  'years[].provenance':
    'How the placement is known: a source states it (default), it was derived, or sources disagree.',
  'years[].note': 'A remark about the year.',
};

/** What the fields of a scenario hold where the schema itself does not say it. */
export const SCENARIO_FIELDS: Readonly<Record<string, string>> = {
  $schema: 'Address of the schema, for editors. Not read.',
  'all.merits': 'The placement that the findings alone would give, before clock and waiver.',
  'all.facts': 'Facts of every year, as in a history.',
  'all.waiver': 'Whether a waiver is granted in every year.',
  'years.NAME': 'Assumptions about one year; the name is the report year.',
  'years.NAME.merits': 'The same for the one year.',
  'years.NAME.facts': 'The same for the one year.',
  'years.NAME.waiver': 'The same for the one year.',
  'law.base': 'Legislation stops: later years are judged by the law of this report year.',
  'law.from': 'First report year to which the changed parameters apply.',
  'law.parameters': 'Parameters of the law with another value, by name.',
};
