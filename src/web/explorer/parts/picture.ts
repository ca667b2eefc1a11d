const drawn = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'] as const;
const written = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const;
/** Pictures are as sharp as print needs. */
const PNG_SCALE = 2;

/** An svg of this page as a file of its own: it carries the colours and the type that the page's style gives it. */
export function svgOf(element: SVGSVGElement): string {
  const copy = element.cloneNode(true) as SVGSVGElement;
  const originals = [...element.querySelectorAll<SVGElement>('*')];
  const copies = [...copy.querySelectorAll<SVGElement>('*')];
  for (const [place, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const names = original.localName === 'text' || original.localName === 'tspan' ? [...drawn, ...written] : drawn;
    for (const name of names) copies[place]?.setAttribute(name, style.getPropertyValue(name));
  }
  // Labels that follow the reader across a wide chart stand in their place on its picture.
  for (const label of copy.querySelectorAll('[data-stays]')) label.removeAttribute('transform');
  const { width, height } = sizeOf(element);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const page = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  page.setAttribute('width', '100%');
  page.setAttribute('height', '100%');
  page.setAttribute('fill', getComputedStyle(document.documentElement).getPropertyValue('--page'));
  copy.prepend(page);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a PNG. */
export async function pngOf(element: SVGSVGElement): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svgOf(element)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { width, height } = sizeOf(element);
    const canvas = document.createElement('canvas');
    canvas.width = width * PNG_SCALE;
    canvas.height = height * PNG_SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large')))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function sizeOf(element: SVGSVGElement): { width: number; height: number } {
  const { width, height } = element.viewBox.baseVal;
  return width > 0 ? { width, height } : element.getBoundingClientRect();
}
