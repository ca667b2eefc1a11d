import { describe, expect, test } from 'vitest';
import { maskPrivateNames, namesPrivatePerson } from '../../src/domain/private-names.js';

// Every person here is invented.

describe('the names of children and of private persons are masked', () => {
  test.each([
    ['The Quill Farrow case is to be reviewed.', 'The [a child] case is to be reviewed.'],
    ['The Tamsin Ode case is to be reviewed.', 'The [a child] case is to be reviewed.'],
    ['A serious case review into Tamsin Ode was published.', 'A serious case review into [a child] was published.'],
    ['Lessons from the murder of Quill Farrow', 'Lessons from the murder of [a child]'],
    ['Members watched Jonah’s Story, a short film.', 'Members watched [a child]’s Story, a short film.'],
    ["Members watched Xilia's Story, a short film.", "Members watched [a child]'s Story, a short film."],
    ["JONAH'S STORY", "[a child]'S STORY"],
    ['A boy, Keegan Marsh, aged 14, was missing.', 'A boy, [a child], aged 14, was missing.'],
    ['Keegan (14) lives with his aunt.', '[a child] (14) lives with his aunt.'],
    ['Keegan, a 14-year-old, lives with his aunt.', '[a child], a 14-year-old, lives with his aunt.'],
    ['Keegan, a fourteen-year-old, lives with his aunt.', '[a child], a fourteen-year-old, lives with his aunt.'],
    ['Xilia Tern, aged 23, left care.', '[a person], aged 23, left care.'],
    ['The siblings Mia and Zainab were placed apart.', 'The siblings [a child] and [a child] were placed apart.'],
    ['Children such as Adeola wait too long.', 'Children such as [a child] wait too long.'],
    ['A young person called Xilia spoke of her care.', 'A young person called [a child] spoke of her care.'],
    ['Case study: Tyrese', 'Case study: [a child]'],
    ['Aoife’s social worker visits weekly.', '[a child]’s social worker visits weekly.'],
    ['The foster carer, Delroy Finch, felt unsupported.', 'The foster carer, [a person], felt unsupported.'],
    ['Maureen Finch, a foster carer, felt unsupported.', '[a person], a foster carer, felt unsupported.'],
    ['Maureen (foster carer) felt unsupported.', '[a person] (foster carer) felt unsupported.'],
    ['Her mother Krystyna Wilk was not told.', 'Her mother [a person] was not told.'],
    ['Jayden has moved home four times.', '[a person] has moved home four times.'],
    ['Support for Kayleigh came too late.', 'Support for [a person] came too late.'],
    ['Support for Bronwen Teal came too late.', 'Support for [a person] came too late.'],
    ['Support for Grace Teal came too late.', 'Support for [a person] came too late.'],
    ['Support for Anne-Marie O’Dowd came too late.', 'Support for [a person] came too late.'],
    ['Support for Zoë van der Linde came too late.', 'Support for [a person] came too late.'],
    ['Support for Jaden Hill came too late.', 'Support for [a person] came too late.'],
    ['Support for Mrs Teal came too late.', 'Support for [a person] came too late.'],
    ['Tariq (not his real name) likes football.', '[a child] (not his real name) likes football.'],
    ['The Director said that the Quill Farrow case was hard.', 'The Director said that the [a child] case was hard.'],
    ['Councillor Ada Finch asked about Jonah, aged 7.', 'Councillor Ada Finch asked about [a child], aged 7.'],
  ])('%s', (text, masked) => {
    expect(maskPrivateNames(text)).toBe(masked);
    expect(namesPrivatePerson(text)).toBe(true);
    expect(maskPrivateNames(masked)).toBe(masked);
  });
});

describe('whoever is named in a public office stays', () => {
  test.each([
    'Councillor Ada Finch asked about caseloads.',
    'Cllrs Ada Finch and Bruno Teal asked about caseloads.',
    'Lead inspector: Ada Finch, His Majesty’s Inspector',
    'Ada Finch HMI led the visit.',
    'Ada Finch, Director of Children’s Services, presented the plan.',
    'The director of children’s services (DCS), Ada Finch, has been in post for a year.',
    'Ada Finch, Interim Strategic Director Children’s Services, presented the plan.',
    'Ada Finch (Head of Service) and Bruno Teal (Team Manager)',
    'The Cabinet Member for Children and Young People, Ada Finch, agreed.',
    'Chief Executive Ada Finch agreed.',
    'The Chair of the Improvement Board, Ada Finch CBE, agreed.',
    'Bring the heat maps to the next meeting – Ada Finch',
    'Bring the heat maps to the next meeting (Action: Ada Finch)',
    'Ada Finch will circulate the heat maps.',
    'Ada Finch presented the report.',
    'Ada reported that caseloads had fallen.',
    'Mrs Finch asked whether caseloads had fallen.',
    'The Committee thanked Ada Finch for her report.',
    'In attendance: Ada Finch, Bruno Teal, Chidi Marsh',
    'Apologies were received: Ada Finch',
    'Present: Ada Finch (Chair), Bruno Teal, Chidi Marsh',
    'Senior data analysts: Ada Finch and Bruno Teal',
    'Ada Finch, Bruno Teal, Chidi Marsh and Xilia Tern',
    'Ada Finch',
    'Dear Ms Finch',
    '(Ada Finch – 01234 567890)',
  ])('%s', (text) => {
    expect(maskPrivateNames(text)).toBe(text);
    expect(namesPrivatePerson(text)).toBe(false);
  });
});

describe('what only looks like a name stays', () => {
  test.each([
    '',
    'Children in care see their social workers often.',
    'The Mockingbird model and Signs of Safety are in use.',
    'Newton Europe reviewed the front door.',
    'The Talk to Xilia inbox is open to staff.',
    'The Talk to Marisol inbox is open to staff.',
    'St Helens, St Mary’s and Chelsea were visited in April and May.',
    'In May Dudley Council improved.',
    'The Victoria Road hub and Alice Finch Academy are near.',
    'The Fiona programme works with families.',
    'Clare’s Law is explained to parents.',
    'The Child Death Overview Panel meets monthly.',
    'Child Arrangement Orders are rare.',
    'Children Looked After Improvement Group',
    'Child J was known to the Ofsted team.',
    'A review of Early Help is due.',
    'A review of Liquidlogic is due.',
    'Will Ofsted return? Mark it in the plan.',
    'Care leavers, PAs and TESS (Enabler 3) meet at Route 29.',
    'Bradford’s story is one of steady change.',
    'Grant funding and Hope House support families.',
    'Black, Asian and Minority Ethnic staff',
  ])('%s', (text) => {
    expect(maskPrivateNames(text)).toBe(text);
    expect(namesPrivatePerson(text)).toBe(false);
  });
});

test('a long text without a name is read at once', () => {
  const text = 'Managers Oversee Cases In Camden And Social Workers, Who Are Ofsted Trained, Visit; '.repeat(400);
  const start = performance.now();
  expect(namesPrivatePerson(text)).toBe(false);
  expect(performance.now() - start).toBeLessThan(1_000);
});
