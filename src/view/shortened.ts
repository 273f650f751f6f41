/** A name longer than this is a description: its beginning stands for it, where the words behind have the whole. */
const most = 60;
export const shortened = (label: string): string =>
  label.length <= most ? label : `${label.slice(0, label.lastIndexOf(' ', most))} …`;
