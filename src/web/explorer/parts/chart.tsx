import { type ReactNode, useId, useRef } from 'react';
import { pngOf, svgOf } from './picture.js';
import { save } from './save.js';

/** A chart, an svg among its children, with a title, and a way to save it as a picture. The same as a table stands beside it. */
export function Chart({
  title,
  file,
  scrolls = true,
  children,
}: {
  title: string;
  file: string;
  /** False where what is in it scrolls by itself. */
  scrolls?: boolean;
  children: ReactNode;
}) {
  const figure = useRef<HTMLElement>(null);
  const titleId = useId();
  const svg = () => figure.current?.querySelector('svg') ?? null;
  const saveSvg = () => {
    const element = svg();
    if (element) save(`${file}.svg`, 'image/svg+xml', svgOf(element));
  };
  const savePng = async () => {
    const element = svg();
    if (element) save(`${file}.png`, 'image/png', await pngOf(element));
  };
  return (
    <figure ref={figure} aria-labelledby={titleId}>
      <figcaption id={titleId}>{title}</figcaption>
      {scrolls ? (
        <div className="scroll" role="region" aria-labelledby={titleId} tabIndex={0}>
          {children}
        </div>
      ) : (
        children
      )}
      <p className="tools">
        <button type="button" onClick={saveSvg}>
          Save picture (SVG)
        </button>
        <button type="button" onClick={() => void savePng()}>
          Save picture (PNG)
        </button>
      </p>
    </figure>
  );
}
