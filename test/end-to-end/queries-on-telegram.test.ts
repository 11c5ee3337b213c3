import { playTalks } from '../support/play-talks.ts';

playTalks('telegram');
