/** Two tones a fifth apart, each struck softly and left to fade. In hertz, and in seconds after the beginning. */
const TONES = [
  { hertz: 523.25, at: 0 },
  { hertz: 783.99, at: 0.35 },
] as const;
const LOUDNESS = 0.12;
const RISES_S = 0.03;
const FADES_S = 1.6;

/** Plays them now. */
export function playTones(context: AudioContext): void {
  for (const { hertz, at } of TONES) {
    const begin = context.currentTime + at;
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, begin);
    gain.gain.linearRampToValueAtTime(LOUDNESS, begin + RISES_S);
    gain.gain.exponentialRampToValueAtTime(0.0001, begin + RISES_S + FADES_S);
    const tone = new OscillatorNode(context, { frequency: hertz });
    tone.connect(gain).connect(context.destination);
    tone.start(begin);
    tone.stop(begin + RISES_S + FADES_S);
  }
}
