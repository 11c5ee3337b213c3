import { icon, initials, make } from './dom.js';
import { roleOf, t } from './texts.js';

const SEARCH_FROM = 9;

/** The people to choose from, with a search when they are many. */
export function renderPeople(people, { isOpen, onChoose }) {
  const list = make('ul', { class: 'people' });
  const none = make('p', { role: 'status' });
  const show = (wanted) => {
    const found = people.filter((person) => fold(describe(person)).includes(fold(wanted)));
    list.replaceChildren(
      ...found.map((person) => make('li', {}, personButton(person, { isOpen, onChoose }))),
    );
    none.textContent = found.length === 0 ? t('people-none') : '';
  };
  show('');
  if (people.length < SEARCH_FROM) return [list];
  const search = make('input', {
    class: 'people-search',
    type: 'search',
    placeholder: t('people-search'),
    'aria-label': t('people-search'),
    oninput: () => show(search.value),
  });
  return [search, list, none];
}

function personButton(person, { isOpen, onChoose }) {
  const { name, structure, description } = person;
  const open = isOpen(person);
  return make(
    'button',
    {
      class: 'person-card',
      type: 'button',
      'data-role': person.roles[0] ?? 'none',
      'data-choose': person.id,
      onclick: () => onChoose(person),
    },
    make('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(name)),
    make('span', { class: 'person-name' }, name),
    make('span', { class: 'person-roles' }, roleOf(person), open ? ` · ${t('is-open')}` : ''),
    make(
      'span',
      { class: 'person-more' },
      structure ? make('b', {}, structure) : null,
      description,
    ),
  );
}

/** An employee and who approves their requests, to see both ends. */
export function findPair(people) {
  for (const second of people.filter(({ roles }) => roles.includes('valideur_rh'))) {
    const first = people.find(
      ({ id, roles, structure }) =>
        id !== second.id && roles.length === 0 && structure && structure === second.structure,
    );
    if (first) return { first, second };
  }
  return null;
}

export function pairButton({ first, second }, onOpen) {
  return make(
    'button',
    { class: 'pair', type: 'button', onclick: onOpen },
    icon('pair'),
    make(
      'span',
      { class: 'pair-words' },
      make('strong', {}, t('pair-title')),
      t('pair-text', { first: first.name, second: second.name }),
    ),
    make('span', { class: 'pair-open' }, t('pair-open')),
  );
}

function describe({ name, email, structure, description, roles }) {
  return [name, email, structure, description, roleOf({ roles })].join(' ');
}

function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
