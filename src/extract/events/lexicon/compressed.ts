export const STRANGER = /^(?:i|we|you|me|us|him|them|this|that|these|those|it|he|she|they|there)$/i;
