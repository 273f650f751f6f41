export const PRONOUN = /^(?:he|she|they|it|we|i|him|his|her|them|us|me|who|which|that)$/i;
