import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { documents } from '#adapters/documents/documents.ts';

/** Width, height and the share of each colour of a PNG. */
function look(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const href = `data:image/png;base64,${bytes.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  const share = (red: number, green: number, blue: number) => {
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) count += 1;
    }
    return count / (pixels.length / 4);
  };
  return { width, height, share };
}

const chart = {
  title: 'Taux de remplissage',
  kind: 'bar' as const,
  categories: ['Pau', 'Limoges'],
  unit: '%',
  series: [{ name: '2026', values: [50, 100] }],
};

describe('charts', () => {
  it('draws bars as long as their values, on white, 900 pixels wide', async () => {
    const full = look(await documents.drawChart(chart));
    const half = look(
      await documents.drawChart({ ...chart, series: [{ name: '2026', values: [0, 100] }] }),
    );

    expect(full.width).toBe(900);
    expect(full.share(0xff, 0xff, 0xff)).toBeGreaterThan(0.5);
    expect(full.share(0x44, 0x77, 0xaa) / half.share(0x44, 0x77, 0xaa)).toBeCloseTo(1.5, 1);
  });

  it('gives every bar the height its name needs', async () => {
    const named = async (name: string) =>
      look(await documents.drawChart({ ...chart, categories: [name, name] })).height;

    const short = await named('Pau');
    expect(await named('L’intelligence artificielle au service du conseiller')).toBeGreaterThan(
      short + 80,
    );
    expect(await named('Un titre bien plus long encore '.repeat(9))).toBeLessThan(short + 200);
  });

  it('writes its texts with its own font', async () => {
    const written = look(await documents.drawChart(chart));

    expect(written.share(0x22, 0x22, 0x22)).toBeGreaterThan(0.004);
  });

  it('draws a line for each series', async () => {
    const lines = look(
      await documents.drawChart({
        ...chart,
        kind: 'line',
        series: [
          { name: '2025', values: [10, 20] },
          { name: '2026', values: [30, 40] },
        ],
      }),
    );

    expect(lines.share(0x44, 0x77, 0xaa)).toBeGreaterThan(0.001);
    expect(lines.share(0xee, 0x66, 0x77)).toBeGreaterThan(0.001);
  });
});
