const query = '{ councils { totalCount } visits { totalCount } findings { totalCount } actions { totalCount } }';

interface Answer {
  data?: Record<string, { totalCount: number }> | null;
}

/** Asks the graph how much it holds; where it does not answer, the page says so and stays usable. */
export async function showCounts(): Promise<void> {
  const places = document.querySelectorAll<HTMLElement>('[data-count]');
  try {
    const counts = await fetchCounts();
    for (const place of places) {
      place.textContent = counts[place.dataset.count ?? '']?.totalCount.toLocaleString('en-GB') ?? '–';
    }
  } catch {
    for (const place of places) place.textContent = '–';
    const problem = document.getElementById('counts-problem');
    if (problem) problem.textContent = 'The graph does not answer at the moment. “Health” below says why.';
  }
}

async function fetchCounts(): Promise<NonNullable<Answer['data']>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data } = (await response.json()) as Answer;
  if (!data) throw new Error('no data');
  return data;
}
