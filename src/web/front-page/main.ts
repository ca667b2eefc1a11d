import { showCounts } from './counts.js';
import { offerCopy } from './copy.js';

const origin = document.getElementById('origin');
if (origin) origin.textContent = location.origin;

offerCopy();
await showCounts();
