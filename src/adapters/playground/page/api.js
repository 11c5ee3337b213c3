const API = '/playground/api';

/** What the API refused, with its words. */
export class ApiProblem extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** The bot first speaks the language of the page, whatever the browser's. */
async function call(path, options = {}) {
  const headers = { ...options.headers, 'Accept-Language': document.documentElement.lang };
  const response = await fetch(`${API}${path}`, { ...options, headers });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiProblem(response.status, body.error ?? response.statusText);
  return body;
}

const post = (path, body) =>
  call(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

export const getTexts = (language) => call(`/texts?language=${language}`);
export const getPeople = async () => (await call('/people')).people;
export const getMails = async (after = 0) => (await call(`/mails?after=${after}`)).mails;
export const getClock = () => call('/clock');
export const moveClock = (now) => post('/clock', { now });
export const postMessage = (body) => post('/messages', body);

/** The latest messages of a person, or what changed after a cursor. */
export function getMessages(person, after) {
  const query = new URLSearchParams({ person });
  if (after !== undefined) query.set('after', String(after));
  return call(`/messages?${query}`);
}

const RETRY_MS = 3_000;

/**
 * Follows what happens: `message`, `mail`, `typing`, and `connection` (true or false). While the stream is lost,
 * `poll` is called now and then instead.
 */
export function followEvents(listeners, poll) {
  let position = null;
  let isLost = false;

  const hear = (event) => {
    if (event.lastEventId) position = event.lastEventId;
    return JSON.parse(event.data);
  };

  function open() {
    const query = position ? `?after=${position}` : '';
    const source = new EventSource(`${API}/events${query}`);
    source.addEventListener('ready', (event) => {
      hear(event);
      isLost = false;
      listeners.connection(true);
    });
    for (const name of ['message', 'mail', 'typing']) {
      source.addEventListener(name, (event) => listeners[name](hear(event)));
    }
    source.addEventListener('error', () => {
      source.close();
      if (!isLost) listeners.connection(false);
      isLost = true;
      setTimeout(retry, RETRY_MS);
    });
  }

  async function retry() {
    await poll().catch((error) => {
      if (!(error instanceof ApiProblem || error instanceof TypeError)) throw error;
    });
    open();
  }

  open();
}
