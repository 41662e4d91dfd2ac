/** How the figures come about. */
export const METHOD: readonly string[] = [
  'All competitors run in one process, in turn, round by round (tinybench, the median of each round, then the median of the rounds), so that whatever else the machine does falls on all alike. Times are processor time of the process, its helper threads included, not time on the wall. Ratios are taken within a round. The code is bundled as the library is for its users. Answers are compared before anything is measured, and a difference ends the run.',
];

/** Where the time of `classify` goes, from processor profiles of the inputs above. */
export const WHERE_TIME_GOES: readonly string[] = [
  '## Where the time goes',
  '`classify` on a country-year with a known clock, by `node --cpu-prof` and by timing its parts one by one: about two fifths go into the merits (gathering the facts, a pass over all conditions by law, a shorter one by practice, and a few partial ones where one open input feeds another), a quarter into the objects of the findings, a tenth each into notices, missing facts and decisive sets, and a tenth into collecting garbage, of which one answer leaves some 70 kB. What the kernel makes of a year is worked out once for equal arguments and then remembered, together with all that follows from it alone; a country-year whose clock and inputs no earlier one had costs some tens of microseconds more. To get much faster, an answer would have to make its findings only when they are read.',
  'Written out as JSON the document has some 80,000 characters: `JSON.stringify` with indentation alone needs about three times as long for them as `classify` for the answer, and looking whether the keys are in order half as long as that. Only a shorter document could be written much faster. Text takes longest: it wraps every line of every condition that matters.',
  'The hand-written rules are slower in the large batch than one by one since each country-year is an object of some hundred fields: with thousands of them memory is what they wait for. The columns hold the same facts in two bits each.',
  'The forecast spends nearly all its time drawing: one number of the generator and one look into the table for each year of each run. With few runs the tables of the plan, which do not depend on the runs, weigh more.',
];

/** What `--json FILE` writes. */
export const JSON_SHAPE: readonly string[] = [
  '## The figures as JSON',
  '`npm run bench -- --json FILE` writes the figures too; `--quick` measures less, in less than a minute, and leaves this page alone. Keys: `schema` (`tvpa-tiers/bench/1`), `quick`, `machine`, `agreement` (`cases` compared, `certain` by law), `competitors` (`name`, `microseconds` for each country-year, `againstSameAnswer` and `againstOneRun`: times as fast as json-rules-engine, `toClassify` and `toHandWritten`: time as a multiple of theirs), `batch` (`name`, `microseconds`, `toHandWritten`), `forecast` (seconds, `share` of the hand-written loop, `speedup` by two workers, `load`), and `budgets` (`name`, `measured`, `bound`, `limit`, `met`).',
];
