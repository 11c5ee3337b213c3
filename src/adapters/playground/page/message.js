import { renderCard } from './card.js';
import { icon, make } from './dom.js';
import { renderMarkup } from './markup.js';
import { sizeOf, t, timeOf } from './texts.js';

/** A message as an item of the log; `onPress(choice, inputs)` presses one of its buttons. */
export function renderMessage(message, onPress) {
  const isBot = message.from === 'bot';
  const item = make('li', {
    class: `message ${message.from}${message.adaptiveCard ? ' wide' : ''}`,
    'data-id': message.id,
    tabindex: '-1',
  });
  item.append(make('span', { class: 'hidden-text' }, t(isBot ? 'bot' : 'you')));
  if (message.text) item.append(isBot ? botBubble(message) : personBubble(message));
  if (message.image) item.append(image(message.image));
  if (message.adaptiveCard) item.append(renderCard(message.adaptiveCard, onPress));
  if (message.file) item.append(fileLink(message.file));
  if (message.choices.length > 0 && !message.adaptiveCard) item.append(choices(message, onPress));
  item.append(footer(message));
  return item;
}

function botBubble({ text, language }) {
  return make('div', { class: 'bubble', lang: language }, ...renderMarkup(text));
}

function personBubble({ text, pressed }) {
  return make('div', { class: pressed ? 'bubble pressed plain' : 'bubble plain' }, text);
}

function image({ url, alt }) {
  return make(
    'a',
    { class: 'image', href: url, target: '_blank' },
    make('img', { src: url, alt, loading: 'lazy' }),
  );
}

/** A file to save. */
export function fileLink({ url, name, sizeBytes }) {
  return make(
    'a',
    { class: 'file', href: url, download: name, 'aria-label': t('download', { name }) },
    icon('file'),
    make('span', {}, make('b', {}, name), make('small', {}, sizeOf(sizeBytes))),
  );
}

function choices({ choices: buttons, layout }, onPress) {
  return make(
    'div',
    { class: `choices ${layout}`, role: 'group', 'aria-label': t('choices') },
    ...buttons.map(({ label, choice, style }) =>
      make(
        'button',
        { type: 'button', class: `choice ${style ?? ''}`, onclick: () => onPress(choice, {}) },
        label,
        layout === 'column' ? icon('next') : null,
      ),
    ),
  );
}

function footer({ at, updated }) {
  return make(
    'span',
    { class: 'when' },
    make('time', { datetime: at }, timeOf(at)),
    updated ? make('span', {}, t('updated')) : null,
  );
}
