import type { CheerioAPI } from 'cheerio';

/** A part of a parsed page. */
export type HtmlNode = NonNullable<ReturnType<CheerioAPI['root']>[0]>['children'][number];

/** The part of a page that holds what it says. */
export interface HtmlContent {
  nodes: HtmlNode[];
  /** Navigation, banners, scripts, forms and what else is not part of it. */
  furniture: Set<HtmlNode>;
}

// ModernGov first, then what pages in general call their content.
const CONTENT = ['#modgov', '.mgContent', 'main', '[role=main]', 'article', '#main-content', '#content', 'body'];
const FURNITURE = [
  'script, style, noscript, template, iframe, object, svg, nav, footer, aside, dialog, body > header',
  'button, select, input, textarea, [hidden], [aria-hidden=true], [style*="display:none"], [style*="display: none"]',
  '[role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary], [role=dialog], [role=alert]',
].join(', ');
const FURNITURE_NAME =
  /(?:^|[-_ ])(?:cookies?|consent|gdpr|breadcrumbs?|crumbs?|skip|nav|navbar|navigation|menu|submenu|footer|sidebar|share|sharing|social|pagination|pager|visually-hidden|sr-only|print-link)(?:[-_ ]|$)/i;

/** Finds the main content of a page. */
export function mainContent(page: CheerioAPI): HtmlContent {
  const content = CONTENT.map((selector) => page(selector)).find(
    (part) => part.length === 1 && part.text().trim() !== '',
  );
  if (!content) return { nodes: [], furniture: new Set() };
  const half = content.text().length / 2;
  const named = page('body [class], body [id]').filter((_, element) => {
    const names = `${page(element).attr('class') ?? ''} ${page(element).attr('id') ?? ''}`;
    // A wrapper of the whole page can have such a name, as in "has-sidebar".
    return FURNITURE_NAME.test(names.replace(/([a-z])([A-Z])/g, '$1-$2')) && page(element).text().length < half;
  });
  // They are left where they are: taking them out one by one costs far more on a large page.
  const furniture = new Set<HtmlNode>([...page(FURNITURE).toArray(), ...named.toArray()]);
  return { nodes: content.contents().toArray(), furniture };
}
