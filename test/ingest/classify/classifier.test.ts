import { expect, test } from 'vitest';
import { loadClassifier } from '../../../src/ingest/classify/classifier.js';

const classifier = loadClassifier();

// One of our own for each theme; where one depends on another theme's words, that is the point of it.
const THEMES: [string, string][] = [
  ['front-door', 'The timeliness with which the front door screens contacts and applies thresholds to referrals.'],
  ['early-help-prevention', 'Edge-of-care support and early help reach families before their difficulties grow.'],
  ['child-in-need', 'Drift in section 17 work, and visits to children on child in need plans.'],
  [
    'child-protection',
    'The quality of strategy meetings, section 47 enquiries and initial child protection conferences.',
  ],
  ['missing-exploitation', 'Return home interviews are late, and exploitation risks are poorly mapped.'],
  ['court-plo', 'PLO work is tracked well, and pre-proceedings letters are plain.'],
  ['practice-quality', 'Social workers build trusting relationships through direct work and regular visits.'],
  ['assessment', 'The depth of analysis in social work assessments and the use of chronologies.'],
  ['planning', 'Children’s plans are not SMART and lack timescales and contingency arrangements.'],
  ['recording', 'Case records do not hold an up-to-date case summary.'],
  ['voice-of-child', 'The children in care council shapes services, and children’s views are listened to.'],
  ['permanence', 'Permanence is secured early through parallel planning and special guardianship.'],
  [
    'placement-stability',
    'Too many placement moves and unplanned endings unsettle children; stability meetings come late.',
  ],
  ['adoption', 'Adopters are assessed quickly by the regional adoption agency, and adoption support is generous.'],
  [
    'placement-sufficiency',
    'Sufficiency of local placements, and the choice of placement when children come into care.',
  ],
  ['residential-care', 'The council’s own children’s homes offer good residential care.'],
  ['fostering', 'Foster carers are well trained, and the Mockingbird model supports fostering households.'],
  ['health-needs', 'Initial health assessments and dental checks are late.'],
  ['emotional-wellbeing', 'Waiting times for CAMHS and therapeutic support.'],
  ['education-employment', 'The virtual school has raised the quality of PEPs and attainment at key stage 4.'],
  ['care-leavers', 'Personal advisers keep in touch with care leavers and explain the local offer.'],
  ['transition-independence', 'Pathway plans are not written early enough to prepare young people for independence.'],
  [
    'leadership-governance',
    'The chief executive, lead member and director of children’s services have a shared vision.',
  ],
  ['management-oversight', 'Management oversight of casework is not visible, and managers do not challenge drift.'],
  ['supervision', 'Reflective supervision is regular and helps social workers think.'],
  ['workforce-caseloads', 'Turnover is high, caseloads are heavy and agency staff fill many vacancies.'],
  ['quality-assurance', 'Audits are moderated, and dip sampling closes the learning loop.'],
  ['performance-data', 'Performance dashboards draw on unreliable data.'],
  ['corporate-parenting', 'The corporate parenting board is ambitious for its children.'],
  ['partnership', 'The effectiveness of strategic partnerships with police, health and other partner agencies.'],
  ['homeless-16-17', 'The response to 16- and 17-year-olds who present as homeless.'],
  ['disabled-children', 'Short breaks for disabled children.'],
  ['missing-education', 'The oversight of children missing from education and of those electively home educated.'],
  ['allegations-lado', 'The LADO responds promptly to allegations against people in a position of trust.'],
  ['private-fostering', 'Private fostering arrangements are rarely identified.'],
  ['neglect-domestic-abuse', 'The recognition of neglect and of the impact of domestic abuse.'],
  ['unaccompanied-children', 'Unaccompanied asylum-seeking children get help with the Home Office.'],
  ['out-of-hours', 'The EDT responds well outside office hours.'],
  ['advocacy-visitors', 'Access to advocacy and to independent visitors.'],
  ['independent-review', 'IROs do not challenge enough, and conference chairs seldom escalate.'],
  ['unregistered-placements', 'Some children live in unregistered placements.'],
  ['life-story', 'Life-story work and family time with brothers and sisters.'],
  ['care-leaver-accommodation', 'The range of safe accommodation and tenancies for care leavers.'],
  ['young-carers', 'The identification of young carers.'],
];

test.for(THEMES)('the primary theme %s', ([theme, text]) => {
  expect(classifier.themes(text, '').themes[0]).toBe(`theme:${theme}`);
});

const POLARITIES: [string, string][] = [
  ['STRENGTH', 'Personal advisers know their young people well and support them effectively.'],
  ['STRENGTH', 'Leaders have significantly reduced delays in allocating work.'],
  ['STRENGTH', 'Children do not suffer unnecessary delay.'],
  ['STRENGTH', 'When children are at risk of harm, swift and proportionate action keeps them safe.'],
  ['CONCERN', 'Visits to children are not always timely.'],
  ['CONCERN', 'Too many children wait too long for a permanent home.'],
  ['CONCERN', 'Not all plans are reviewed when circumstances change.'],
  ['CONCERN', 'There is insufficient oversight of this work.'],
  ['CONCERN', 'Children are not getting the help that they need at the right time.'],
  ['MIXED', 'Although most assessments are thorough, some lack analysis and are poorly recorded.'],
  ['MIXED', 'Supervision is regular, but it is not always reflective.'],
];

test.for(POLARITIES)('%s: %s', ([polarity, sentence]) => {
  expect(classifier.polarity(sentence).polarity).toBe(polarity);
});

test('a further theme is given beside the primary one', () => {
  expect(
    classifier.themes('The sufficiency of foster placements for disabled children.', '').themes.slice(0, 3).sort(),
  ).toEqual(['theme:disabled-children', 'theme:fostering', 'theme:placement-sufficiency']);
});

test('what is plain is surer than what could be many things', () => {
  const plain = classifier.themes('The identification of private fostering arrangements.', '').probability;
  const vague = classifier.themes('The consistency of this work.', '').probability;
  expect(plain).toBeGreaterThan(0.8);
  expect(vague).toBeLessThan(0.5);
});

test('the text around decides what an unclear sentence is on', () => {
  const sentence = 'These are completed on time.';
  const around = `The virtual school oversees personal education plans well, and attainment at key stage 4 has improved. ${sentence}`;
  expect(classifier.themes(sentence, around).themes[0]).toBe('theme:education-employment');
});

test('neighbouring sentences that say one thing are one statement, with its place in the passage', () => {
  const text =
    'Foster carers are well supported. They value the training that the fostering service offers. However, there are too few foster carers for teenagers, and recruitment is slow.';
  const statements = classifier.passage(text, '');
  expect(statements.map(({ start, end, polarity }) => [text.slice(start, end), polarity])).toEqual([
    ['Foster carers are well supported. They value the training that the fostering service offers.', 'STRENGTH'],
    ['However, there are too few foster carers for teenagers, and recruitment is slow.', 'CONCERN'],
  ]);
  expect(statements.map(({ themes }) => themes[0])).toEqual(['theme:fostering', 'theme:fostering']);
  for (const { confidence } of statements) expect(confidence).toBeGreaterThan(0.5);
});

test('a passage of praise alone is one strength', () => {
  const text = 'Audits are thorough. Learning from audits is shared quickly across teams, and practice has improved.';
  expect(classifier.passage(text, '').map(({ polarity, themes }) => [polarity, themes[0]])).toEqual([
    ['STRENGTH', 'theme:quality-assurance'],
  ]);
});

test('a passage without words says nothing', () => {
  expect(classifier.passage('', '')).toEqual([]);
});
