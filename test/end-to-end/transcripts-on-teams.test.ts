import { playTranscripts } from '../support/play-transcripts.ts';

playTranscripts('teams');
