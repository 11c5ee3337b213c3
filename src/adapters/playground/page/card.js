import { make } from './dom.js';
import { markdownToHtml } from './markup.js';
import { t } from './texts.js';

const { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction } = globalThis.AdaptiveCards;

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

const colours = (name) => ({ default: `var(--${name})`, subtle: `var(--${name})` });
const foregroundColors = {
  default: { default: 'var(--text)', subtle: 'var(--muted)' },
  dark: colours('text'),
  light: colours('surface'),
  accent: colours('brand'),
  good: colours('good'),
  warning: colours('warning'),
  attention: colours('danger'),
};
const container = (backgroundColor, text) => ({
  backgroundColor,
  borderColor: 'var(--line)',
  foregroundColors: text
    ? { ...foregroundColors, default: { default: `var(--${text})`, subtle: `var(--${text})` } }
    : foregroundColors,
});

const hostConfig = new HostConfig({
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 650 },
  lineHeights: { small: 19, default: 22, medium: 23, large: 27, extraLarge: 30 },
  spacing: {
    small: 6,
    default: 10,
    medium: 14,
    large: 18,
    extraLarge: 24,
    padding: 14,
  },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--raised)'),
    good: container('var(--good-soft)', 'good'),
    warning: container('var(--warning-soft)', 'warning'),
    attention: container('var(--danger-soft)', 'danger'),
    accent: container('var(--raised)', 'brand'),
  },
  actions: {
    maxActions: 20,
    spacing: 'medium',
    buttonSpacing: 0,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', size: 'small', spacing: 'small' },
  },
  factSet: {
    title: { color: 'default', isSubtle: true, weight: 'default', maxWidth: 150 },
    value: { color: 'default', size: 'default', weight: 'default', wrap: true },
    spacing: 16,
  },
});

/** Draws an Adaptive Card; `onPress(token, inputs)` is called once its fields are valid. */
export function renderCard(adaptiveCard, onPress) {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) window.open(action.url, '_blank', 'noopener');
    if (!(action instanceof ExecuteAction)) return;
    const { token, ...inputs } = action.data ?? {};
    onPress(token, toTexts(inputs));
  };
  try {
    card.parse(adaptiveCard);
    const element = card.render();
    if (element) return make('div', { class: 'card' }, element);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  return make('p', { class: 'problem' }, t('card-error'));
}

function toTexts(inputs) {
  return Object.fromEntries(
    Object.entries(inputs)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([id, value]) => [id, String(value)]),
  );
}
