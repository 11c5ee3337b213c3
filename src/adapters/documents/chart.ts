import { withBoundMarks } from '#conversation/index.ts';
import type { Chart } from '#ports/documents.ts';
import { BOLD_FONT, FONT, FONT_FAMILY } from './fonts.ts';

/** A phone shows a picture about 400 points wide: texts of 26 pixels on 900 stay readable there. */
const WIDTH = 900;
const TEXT_SIZE = 26;
const TITLE_SIZE = 32;
const SUBTITLE_SIZE = 24;
const SUBTITLE_LINE = SUBTITLE_SIZE * 1.3;
/** Between the names of two bars. */
const ROW_GAP = 26;
const ROW_HEIGHT = 64;
const LINE_HEIGHT = 640;
/** Mean width of a letter of the font, as a part of its size. */
const TEXT_WIDTH = 0.58;
const BOLD_WIDTH = 0.66;
/** Letters in a line of the title, and of the name of a bar. */
const TITLE_LETTERS = Math.floor((WIDTH - 60) / (TITLE_SIZE * BOLD_WIDTH));
const SUBTITLE_LETTERS = Math.floor((WIDTH - 60) / (SUBTITLE_SIZE * TEXT_WIDTH));
const LABEL_LETTERS = 24;
const LABEL_LINES = 3;
/** More points than this have their names aslant. */
const MOST_LEVEL = 6;
/** Told apart by everybody, in shades too: https://personal.sron.nl/~pault/ (bright). */
const COLOURS = ['#4477AA', '#EE6677', '#228833', '#CCBB44', '#66CCEE', '#AA3377'];

/** Draws a chart as a PNG. Bars lie down, so that long names are read without turning the head. */
export async function drawChart(chart: Chart): Promise<Uint8Array> {
  // Loaded when the first chart is drawn: they would slow every start.
  const [{ init, setPlatformAPI }, { Resvg }] = await Promise.all([
    import('echarts'),
    import('@resvg/resvg-js'),
  ]);
  setPlatformAPI({ measureText });
  const height = heightOf(chart);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  drawing.setOption(chart.kind === 'bar' ? barOption(chart) : lineOption(chart));
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return new Resvg(svg, {
    background: '#FFFFFF',
    font: { fontFiles: [FONT, BOLD_FONT], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  })
    .render()
    .asPng();
}

/** Without a screen nothing measures a text: this font is wide, and a line cut too early harms nobody. */
function measureText(text: string, font?: string): { width: number } {
  const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? TEXT_SIZE);
  const isBold = font?.includes('bold') ?? false;
  return { width: text.length * size * (isBold ? BOLD_WIDTH : TEXT_WIDTH) };
}

function heightOf(chart: Chart): number {
  const { kind, categories, series } = chart;
  if (kind === 'line') return LINE_HEIGHT + subtitleLines(chart).length * SUBTITLE_LINE;
  const lines = Math.max(...categories.map((name) => labelLines(name).length));
  const row = Math.max(ROW_HEIGHT, lines * TEXT_SIZE * 1.2 + ROW_GAP);
  const rows = categories.length * Math.max(1, series.length * 0.75);
  return Math.round(topOf(chart) + rows * row + TEXT_SIZE * 2);
}

function topOf(chart: Chart): number {
  const head =
    titleLines(chart.title).length * TITLE_SIZE * 1.35 +
    subtitleLines(chart).length * SUBTITLE_LINE;
  return 24 + head + (chart.series.length > 1 ? TEXT_SIZE * 2.2 : 12);
}

function subtitleLines({ subtitle }: Chart): string[] {
  return (subtitle?.split('\n') ?? []).flatMap((line) => wrap(line, SUBTITLE_LETTERS));
}

function titleLines(title: string): string[] {
  return wrap(title, TITLE_LETTERS);
}

/** The name of a bar, in few lines. */
function labelLines(name: string): string[] {
  const lines = wrap(withBoundMarks(name), LABEL_LETTERS);
  const kept = lines.slice(0, LABEL_LINES);
  return lines.length > LABEL_LINES ? [...kept.slice(0, -1), `${kept.at(-1)}…`] : kept;
}

/** Lines of whole words, as long as they may be. */
function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function commonOption(chart: Chart) {
  const { title, series } = chart;
  const text = {
    fontFamily: FONT_FAMILY,
    fontSize: TEXT_SIZE,
    lineHeight: TEXT_SIZE * 1.2,
    color: '#222222',
  };
  const top = topOf(chart);
  return {
    text,
    option: {
      animation: false,
      color: COLOURS,
      textStyle: text,
      title: {
        text: titleLines(title).join('\n'),
        left: 20,
        top: 16,
        textStyle: {
          ...text,
          fontSize: TITLE_SIZE,
          lineHeight: TITLE_SIZE * 1.25,
          fontWeight: 'bold' as const,
        },
        subtext: subtitleLines(chart).join('\n'),
        itemGap: 8,
        subtextStyle: {
          ...text,
          fontSize: SUBTITLE_SIZE,
          lineHeight: SUBTITLE_LINE,
          color: '#555555',
        },
      },
      legend: {
        show: series.length > 1,
        left: 16,
        top: top - TEXT_SIZE * 2,
        itemHeight: TEXT_SIZE * 0.8,
        itemGap: TEXT_SIZE * 1.5,
        textStyle: text,
      },
      grid: { left: 20, right: 110, top, bottom: 20, containLabel: true },
    },
  };
}

function labelled({ unit }: Chart) {
  return ({ value }: { value?: unknown }) => `${formatFigure(Number(value))}${spaced(unit)}`;
}

function spaced(unit: string): string {
  return unit === '' ? '' : `\u00A0${unit}`;
}

function formatFigure(value: number): string {
  return new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })
    .format(value)
    .replaceAll('\u202F', '\u00A0');
}

function barOption(chart: Chart) {
  const { text, option } = commonOption(chart);
  return {
    ...option,
    yAxis: {
      type: 'category' as const,
      inverse: true,
      data: chart.categories.map((name) => labelLines(name).join('\n')),
      axisTick: { show: false },
      axisLabel: { ...text, interval: 0 },
    },
    // The figure stands at the end of each bar: an axis would repeat it.
    xAxis: { type: 'value' as const, show: false, min: 0 },
    series: chart.series.map(({ name, values }) => ({
      type: 'bar' as const,
      name,
      data: values,
      barMaxWidth: 44,
      label: { show: true, position: 'right' as const, ...text, formatter: labelled(chart) },
    })),
  };
}

function lineOption(chart: Chart) {
  const { text, option } = commonOption(chart);
  const isAlone = chart.series.length === 1;
  const isLevel = chart.categories.length <= MOST_LEVEL;
  return {
    ...option,
    grid: { ...option.grid, left: isLevel ? 20 : 90, right: 50, top: option.grid.top + TEXT_SIZE },
    xAxis: {
      type: 'category' as const,
      data: chart.categories.map((name) => (isLevel ? name.replace(' ', '\n') : name)),
      axisTick: { show: false },
      axisLabel: { ...text, interval: 0, ...(isLevel ? {} : { rotate: 45 }) },
    },
    yAxis: {
      type: 'value' as const,
      splitNumber: 4,
      axisLabel: {
        ...text,
        formatter: (value: number) => `${formatFigure(value)}${spaced(chart.unit)}`,
      },
    },
    series: chart.series.map(({ name, values }) => ({
      type: 'line' as const,
      name,
      data: values,
      symbol: 'circle',
      symbolSize: 14,
      lineStyle: { width: 5 },
      label: {
        show: isAlone,
        position: 'top' as const,
        ...text,
        formatter: labelled(chart),
        textBorderColor: '#FFFFFF',
        textBorderWidth: 6,
      },
    })),
  };
}
