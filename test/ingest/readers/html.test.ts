import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/ingest/readers/html.js';

/** Role, number and text of each passage. */
function outline(html: string | Uint8Array): string[] {
  const { passages } = readHtml(typeof html === 'string' ? Buffer.from(html) : html);
  return passages.map(({ role, number, text }) => `${role}${number === null ? '' : ` ${number}`}: ${text}`);
}

const AGENDA_ITEM = `<!DOCTYPE html>
<html><head><title>Agenda item -  Improvement plan</title><style>p { color: red }</style></head>
<body class="has-cookie-banner">
  <div id="ccc-cookie-banner"><p>We use cookies.</p><button>Accept</button></div>
  <a class="skip-link" href="#content">Skip to content</a>
  <header><p>Council logo</p></header>
  <nav><ul><li>Home</li></ul></nav>
  <div id="content">
    <div class="breadcrumbs">You are here: Home</div>
    <div id="modgov"><div class="mgContent">
      <h1 class="mgMainTitleTxt">Agenda item</h1>
      <h2 class="mgSubTitleTxt">Improvement plan</h2>
      <div class="mgWordPara"><p>A report is attached.<br/>Members are asked to note it.</p></div>
      <h2>Minutes:</h2>
      <p class="MsoNormal">The director said that<o:p></o:p> <b>plans</b> were late&nbsp;but better.</p>
      <p class="MsoNormal"><span style="font-family:Symbol">·<span>&nbsp;&nbsp; </span></span>Audits were thorough.</p>
      <ul><li>Visits were on time.<ul><li>Most of them</li></ul></li></ul>
      <table><tr><th>Year</th><th>No of<br>homes</th></tr><tr><td>2021</td><td>14</td></tr><tr><td></td><td>9</td></tr></table>
      <p>Resolved</p>
      <ol start="2"><li>to note the plan</li><li value="5">to meet again</li></ol>
      <p>(a)&nbsp; the first of two</p>
      <p>3. Third of many</p>
      <div class="mgPager"><p>Next item</p></div><script>var y = "no text";</script><button>Print</button>
    </div></div>
  </div>
  <aside>Related</aside><script>var x = "<p>not text</p>";</script>
  <footer>Contact us</footer>
</body></html>`;

test('the main content of a ModernGov page, in order', () => {
  expect(outline(AGENDA_ITEM)).toEqual([
    'HEADING: Agenda item',
    'HEADING: Improvement plan',
    'PARAGRAPH: A report is attached.',
    'PARAGRAPH: Members are asked to note it.',
    'HEADING: Minutes:',
    'PARAGRAPH: The director said that plans were late but better.',
    'ITEM: Audits were thorough.',
    'ITEM: Visits were on time.',
    'ITEM: Most of them',
    'CELL: Year',
    'CELL: No of homes',
    'CELL: 2021',
    'CELL: 14',
    'CELL: 9',
    'HEADING: Resolved',
    'ITEM 2: to note the plan',
    'ITEM 5: to meet again',
    'ITEM: (a) the first of two',
    'ITEM 3: Third of many',
  ]);
});

test('the title of the page, and the section of its passages', () => {
  const { title, passages } = readHtml(Buffer.from(AGENDA_ITEM));
  expect(title).toBe('Agenda item - Improvement plan');
  expect(passages.filter(({ section }) => section === 'Improvement plan').map(({ index }) => index)).toEqual([3, 4]);
});

describe('pages of other kinds', () => {
  test('the main part, where there is one', () => {
    expect(
      outline('<body><p>Menu of the site.</p><main><header><h1>Visit</h1></header><p>It was good.</p></main>'),
    ).toEqual(['HEADING: Visit', 'PARAGRAPH: It was good.']);
  });

  test('all of it, where there are several parts', () => {
    expect(outline('<body><article><p>One.</p></article><article><p>Two.</p></article></body>')).toEqual([
      'PARAGRAPH: One.',
      'PARAGRAPH: Two.',
    ]);
  });

  test('a fragment', () => {
    expect(outline('<p>One.</p>loose words.<div>Two.</div>')).toEqual([
      'PARAGRAPH: One.',
      'PARAGRAPH: loose words.',
      'PARAGRAPH: Two.',
    ]);
  });

  test('a wrapper with the name of something else keeps its content', () => {
    expect(outline('<body><div class="page-with-sidebar nav"><p>All of it.</p></div></body>')).toEqual([
      'PARAGRAPH: All of it.',
    ]);
  });

  test('an item of several paragraphs is one item', () => {
    expect(outline('<ol><li><p>First.</p><p>More on it.</p></li><li>Second.<br>More.</li></ol>')).toEqual([
      'ITEM 1: First.',
      'PARAGRAPH: More on it.',
      'ITEM 2: Second.',
      'PARAGRAPH: More.',
    ]);
  });

  test('a table that only places things holds no cells', () => {
    const long = 'word '.repeat(70);
    expect(outline(`<table><tr><td>1.</td><td><p>${long}end.</p></td></tr></table>`)[1]).toMatch(/^PARAGRAPH: word/);
    expect(outline('<table><tr><td>One sentence.</td></tr><tr><td>Another.</td></tr></table>')).toEqual([
      'PARAGRAPH: One sentence.',
      'PARAGRAPH: Another.',
    ]);
    expect(outline('<table role="presentation"><tr><td>A b.</td><td>C d.</td></tr></table>')[0]).toBe(
      'PARAGRAPH: A b.',
    );
  });

  test('the charset that the page declares', () => {
    const page = '<html><head><meta charset="windows-1252"></head><body><p>Café costs of £5 – “met”.</p></body></html>';
    expect(outline(iconv.encode(page, 'windows-1252'))).toEqual(['PARAGRAPH: Café costs of £5 – “met”.']);
  });
});
