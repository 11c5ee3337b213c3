import { ApiProblem, followEvents, getMails, getPeople } from './api.js';
import { readClock, startClock } from './clock.js';
import { byId, icon, initials, make } from './dom.js';
import { Mails } from './mails.js';
import { Pane } from './pane.js';
import { findPair, pairButton, renderPeople } from './people.js';
import { language, t, useLanguage } from './texts.js';

let people = [];
/** Open chats by person, in order. */
const panes = new Map();
/** Messages that came while their pane was not seen, or not open, by person. */
const unread = new Map();
const mails = new Mails({ onClose: () => setMails(false) });
/** What a phone shows: a person's id, or `mails`. */
let current = null;

function openPerson(person) {
  byId('people-dialog').close();
  if (!panes.has(person.id)) {
    const pane = new Pane(person, { onClose: closePane, onActivity: countUnread });
    panes.set(person.id, pane);
    byId('panes').insertBefore(pane.element, mails.isOpen ? mails.element : null);
    pane.load();
  }
  setCurrent(person.id);
  panes.get(person.id).composer.focus();
}

function closePane(pane) {
  const ids = [...panes.keys()];
  const index = ids.indexOf(pane.person.id);
  panes.delete(pane.person.id);
  pane.element.remove();
  setCurrent(ids[index + 1] ?? ids[index - 1] ?? (mails.isOpen ? 'mails' : null));
  const next = panes.get(current);
  if (next) next.composer.focus();
  else byId('main').focus();
}

function setMails(isOpen) {
  mails.setOpen(isOpen);
  byId('mails-button').setAttribute('aria-pressed', String(isOpen));
  if (isOpen) {
    byId('panes').append(mails.element);
    setCurrent('mails');
  } else {
    mails.element.remove();
    setCurrent(panes.keys().next().value ?? null);
    byId('mails-button').focus();
  }
}

function setCurrent(id) {
  current = id;
  unread.delete(id);
  show();
}

/** Brings the page in line with what is open. */
function show() {
  const isEmpty = panes.size === 0 && !mails.isOpen;
  byId('start').hidden = !isEmpty;
  byId('add-person').hidden = isEmpty;
  byId('close-all').hidden = isEmpty;
  for (const [id, pane] of panes) pane.element.classList.toggle('current', id === current);
  mails.element.classList.toggle('current', current === 'mails');
  if (isEmpty) showStart();
  showTabs();
  showWaiting();
  const query = new URLSearchParams([...panes.keys()].map((id) => ['person', id]));
  if (mails.isOpen) query.set('mails', '1');
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
}

function showStart() {
  const pair = findPair(people);
  const openPair = () => {
    openPerson(pair.first);
    openPerson(pair.second);
    openPerson(pair.first);
  };
  byId('pair-place').replaceChildren(...(pair ? [pairButton(pair, openPair)] : []));
  byId('start-people').replaceChildren(...listPeople());
}

function listPeople() {
  return renderPeople(people, { isOpen: ({ id }) => panes.has(id), onChoose: openPerson });
}

function showTabs() {
  const tabs = [...panes].map(([id, { person }]) =>
    chip(id, person.name, initials(person.name), {
      role: person.roles[0],
      current: id === current,
      onclick: () => setCurrent(id),
    }),
  );
  if (mails.isOpen) {
    const isCurrent = current === 'mails';
    const onclick = () => setCurrent('mails');
    tabs.push(chip('mails', t('mails'), icon('mail'), { current: isCurrent, onclick }));
  }
  byId('tabs').replaceChildren(...tabs);
  byId('tabs').hidden = tabs.length < 2;
}

function chip(id, name, picture, { role, current: isCurrent, onclick }) {
  const count = unread.get(id) ?? 0;
  return make(
    'button',
    {
      class: 'chip',
      type: 'button',
      'data-role': role ?? 'none',
      'aria-current': isCurrent,
      onclick,
    },
    make('span', { class: 'avatar', 'aria-hidden': 'true' }, picture),
    name,
    count > 0
      ? make('span', { class: 'count', 'aria-label': t('unread', { count }) }, count)
      : null,
  );
}

function countUnread(pane, messages) {
  const { id } = pane.person;
  if (id === current || pane.element.offsetParent !== null) return;
  const count = messages.filter(({ from }) => from === 'bot').length;
  unread.set(id, (unread.get(id) ?? 0) + count);
  showTabs();
}

/** What is said to somebody whose chat is not open: an approval to give, most often. */
function receive(message) {
  const { person, from, updated } = message;
  if (panes.has(person)) return panes.get(person).receive([message]);
  if (from === 'person' || updated) return;
  unread.set(person, (unread.get(person) ?? 0) + 1);
  showWaiting();
}

function showWaiting() {
  const waiting = people.filter(({ id }) => unread.has(id) && !panes.has(id));
  byId('waiting').hidden = waiting.length === 0;
  byId('waiting-people').replaceChildren(
    ...waiting.map((person) =>
      chip(person.id, person.name, initials(person.name), {
        role: person.roles[0],
        onclick: () => openPerson(person),
      }),
    ),
  );
}

function setNotice(words) {
  byId('notice').textContent = words;
  byId('notice').hidden = words === '';
}

async function changeLanguage(wanted) {
  await useLanguage(wanted);
  byId('language-button').lang = wanted === 'fr' ? 'en' : 'fr';
  for (const pane of panes.values()) pane.writeWords();
  mails.writeWords();
  await readClock();
  show();
}

async function catchUp() {
  for (const pane of panes.values()) await pane.catchUp();
  mails.receive(await getMails(mails.lastId));
}

function listen() {
  byId('add-person').addEventListener('click', () => {
    byId('dialog-people').replaceChildren(...listPeople());
    byId('people-dialog').showModal();
  });
  byId('mails-button').addEventListener('click', () => setMails(!mails.isOpen));
  byId('close-all').addEventListener('click', () => {
    for (const pane of [...panes.values()]) closePane(pane);
    if (mails.isOpen) setMails(false);
  });
  byId('language-button').addEventListener('click', () => {
    changeLanguage(language === 'fr' ? 'en' : 'fr');
  });
  for (const button of document.querySelectorAll('[data-close]')) {
    button.addEventListener('click', () => button.closest('dialog').close());
  }
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  }
}

async function start() {
  listen();
  await useLanguage(language);
  byId('language-button').lang = language === 'fr' ? 'en' : 'fr';
  mails.writeWords();
  try {
    people = await getPeople();
    mails.receive(await getMails(), { areNew: false });
  } catch (error) {
    if (!(error instanceof ApiProblem || error instanceof TypeError)) throw error;
    setNotice(t('people-error'));
  }
  await startClock();
  followEvents(
    {
      message: receive,
      mail: (mail) => mails.receive([mail]),
      typing: ({ person }) => panes.get(person)?.setTyping(true),
      connection: (isThere) => {
        setNotice(isThere ? '' : t('offline'));
        if (isThere) catchUp();
      },
    },
    catchUp,
  );
  const query = new URLSearchParams(location.search);
  for (const id of query.getAll('person')) {
    const person = people.find((candidate) => candidate.id === id);
    if (person) openPerson(person);
  }
  if (query.has('mails')) setMails(true);
  if (panes.size > 0) setCurrent(panes.keys().next().value);
  show();
}

start();
