import { counted } from '../../parts/labels.js';
import { useSitting } from './desk.js';
import { decidedCount, waitingCount } from './sitting.js';

/** How far this sitting has come, and what was just done. */
export function Progress() {
  const sitting = useSitting();
  const [decided, waiting] = [decidedCount(sitting), waitingCount(sitting)];
  const here = sitting.total - waiting;
  return (
    <div className="sitting">
      <progress max={Math.max(sitting.total, 1)} value={here} aria-label="Decided of this queue" />
      <span>
        {counted(decided, 'finding')} decided in this sitting, {waiting.toLocaleString('en-GB')} wait
        {sitting.sending > 0 && ' · storing…'}
      </span>
      <span role="status" className="said">
        {sitting.said}
      </span>
    </div>
  );
}
