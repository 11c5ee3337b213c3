import { ApiProblem, getClock, moveClock } from './api.js';
import { byId } from './dom.js';
import { fromParisField, momentOf, shortMomentOf, t, toParisField } from './texts.js';

const READ_EVERY_MS = 20_000;
const DAY_MS = 86_400_000;

const isNarrow = matchMedia('(width < 48rem)');
let now = null;

/** Says the simulated time, when there is one, and lets it be moved. */
export function startClock() {
  byId('clock-button').addEventListener('click', () => {
    byId('clock-input').value = toParisField(now);
    byId('clock-problem').textContent = '';
    byId('clock-dialog').showModal();
  });
  byId('clock-form').addEventListener('submit', (event) => {
    event.preventDefault();
    move(fromParisField(byId('clock-input').value));
  });
  for (const button of document.querySelectorAll('[data-days]')) {
    button.addEventListener('click', () => {
      move(new Date(Date.parse(now) + Number(button.dataset.days) * DAY_MS).toISOString());
    });
  }
  isNarrow.addEventListener('change', readClock);
  setInterval(readClock, READ_EVERY_MS);
  return readClock();
}

export async function readClock() {
  try {
    show(await getClock());
  } catch (error) {
    if (!(error instanceof ApiProblem || error instanceof TypeError)) throw error;
  }
}

function show(clock) {
  now = clock.now;
  const button = byId('clock-button');
  const time = momentOf(clock.now);
  button.hidden = !clock.simulated;
  button.setAttribute('aria-label', t('clock-change', { time }));
  byId('clock-time').textContent = isNarrow.matches ? shortMomentOf(clock.now) : time;
  byId('clock-time').dateTime = clock.now;
}

async function move(instant) {
  try {
    show(await moveClock(instant));
    byId('clock-dialog').close();
  } catch (error) {
    if (!(error instanceof ApiProblem || error instanceof TypeError)) throw error;
    byId('clock-problem').textContent = t('clock-failed');
  }
}
