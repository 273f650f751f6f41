export const TITLES = /^(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady)\.?$/;
