import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const MANIFEST = new URL('../manifest/', import.meta.url);
const FILES = ['manifest.json', 'en.json', 'color.png', 'outline.png'];
const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** 1 January 1980: the same content gives the same package. */
const NO_DATE = 0x0021;

/** The package to upload to Teams: the manifest with the bot's application id, its translation and its icons. */
export function packTeamsApp(appId: string): Buffer {
  if (!GUID.test(appId)) throw new Error('MICROSOFT_APP_ID: must be the id of the bot (a GUID)');
  return zip(
    FILES.map((name) => {
      const bytes = readFileSync(new URL(name, MANIFEST));
      const text = () => bytes.toString().replaceAll(`\${{MICROSOFT_APP_ID}}`, appId);
      return { name, bytes: name === 'manifest.json' ? Buffer.from(text()) : bytes };
    }),
  );
}

/** A zip archive whose files are not compressed: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function zip(files: { name: string; bytes: Buffer }[]): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(NO_DATE, 8);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), bytes]);
    entries.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

if (import.meta.main) {
  mkdirSync('.data', { recursive: true });
  const path = '.data/parcourspro-teams.zip';
  writeFileSync(path, packTeamsApp(process.env['MICROSOFT_APP_ID'] ?? ''));
  console.log(
    `${path} : à déposer dans Teams, Applications, Charger une application personnalisée.`,
  );
}
